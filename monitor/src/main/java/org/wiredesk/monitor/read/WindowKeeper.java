package org.wiredesk.monitor.read;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.monitor.MonitorSettings;
import org.wiredesk.monitor.stream.Hub;
import org.wiredesk.monitor.window.Arrived;
import org.wiredesk.monitor.window.Eviction;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.monitor.window.Window;
import org.wiredesk.monitor.window.WindowWriter;

/** The thread that keeps a window up to date: it reads, writes, makes it searchable, commits and throws out what is old. */
public final class WindowKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WindowKeeper.class);
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final Duration REFRESH = Duration.ofMillis(250);
    private static final Duration COMMIT = Duration.ofSeconds(10);
    private static final Duration BREATH = Duration.ofSeconds(15);
    private static final Duration PRUNE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final long STOP_MS = 5_000;

    private final Window window;
    private final WindowWriter writer;
    private final Progress progress;
    private final WindowReader reader;
    private final PipelineWatch pipeline;
    private final Hub hub;
    private final Runnable everySecond;
    private final Eviction eviction;
    private final Clock clock;
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    private final Thread thread = new Thread(this::run, "monitor-window");
    private final Rhythm refresh;
    private final Rhythm commit;
    private final Rhythm breath;
    private final Rhythm prune;
    private final Rhythm look;
    private final Rhythm second;
    private volatile boolean running = true;
    private volatile boolean caughtUp;
    private volatile long lag;

    /**
     * @param everySecond done about once a second, on the writing thread
     */
    public WindowKeeper(
            MonitorSettings settings,
            Window window,
            WindowWriter writer,
            Progress progress,
            PipelineWatch pipeline,
            Hub hub,
            Runnable everySecond,
            MeterRegistry metrics,
            Clock clock) {
        this.window = window;
        this.writer = writer;
        this.progress = progress;
        this.reader = new WindowReader(settings.cluster(), progress, settings.age(), clock);
        this.pipeline = pipeline;
        this.hub = hub;
        this.everySecond = everySecond;
        this.eviction = new Eviction(window, progress, settings.age(), settings.stories());
        this.clock = clock;
        this.refresh = new Rhythm(REFRESH, clock);
        this.commit = new Rhythm(COMMIT, clock);
        this.breath = new Rhythm(BREATH, clock);
        this.prune = new Rhythm(PRUNE, clock);
        this.look = new Rhythm(LOOK, clock);
        this.second = new Rhythm(A_SECOND, clock);
        Gauge.builder("wiredesk.monitor.lag", () -> lag)
                .description("Records that the window has not read yet")
                .register(metrics);
    }

    /** Begins. */
    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether the window has read all that there was when it began. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    /** Completes with the reason if it cannot go on. */
    public Future<Throwable> failure() {
        return failure;
    }

    @Override
    public void close() {
        running = false;
        reader.wakeUp();
        try {
            thread.join(STOP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (running) {
                turn();
            }
        } catch (WakeupException e) {
            LOG.atDebug().log("Told to stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            LOG.atError().setCause(e).log("The monitor's window cannot be kept");
            failure.complete(e);
        } finally {
            end();
        }
    }

    private void turn() throws IOException, InterruptedException {
        List<Arrived> arrived = reader.poll(PATIENCE);
        for (Arrived record : arrived) {
            writer.take(record);
        }
        lag = reader.lag();
        if (arrived.isEmpty() || refresh.isDue()) {
            window.refresh();
            progress.refreshed();
            caughtUp = caughtUp || lag == 0;
        }
        if (second.isDue()) {
            everySecond.run();
        }
        if (commit.isDue()) {
            window.commit(progress.note());
        }
        if (prune.isDue()) {
            eviction.run(clock.instant());
        }
        if (breath.isDue()) {
            hub.breathe();
        }
        if (look.isDue()) {
            pipeline.look();
        }
    }

    private void end() {
        try (reader) {
            window.commit(progress.note());
        } catch (IOException | RuntimeException e) {
            LOG.atWarn().setCause(e).log("The monitor's window was not saved; it goes on from its last save");
        }
    }

    /** Something that is done now and then. */
    private static final class Rhythm {

        private final Duration every;
        private final Clock clock;
        private Instant last;

        Rhythm(Duration every, Clock clock) {
            this.every = every;
            this.clock = clock;
            this.last = clock.instant();
        }

        boolean isDue() {
            Instant now = clock.instant();
            if (now.isBefore(last.plus(every))) {
                return false;
            }
            last = now;
            return true;
        }
    }
}
