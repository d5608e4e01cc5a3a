package org.wiredesk.benchmarks.monitor;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.utils.Utils;
import org.wiredesk.monitor.http.MonitorServer;
import org.wiredesk.monitor.http.Newsroom;
import org.wiredesk.monitor.http.Replayer;
import org.wiredesk.monitor.http.ServerSettings;
import org.wiredesk.monitor.http.Tokens;
import org.wiredesk.monitor.stream.Hub;
import org.wiredesk.monitor.stream.StreamLimits;
import org.wiredesk.monitor.stream.Streams;
import org.wiredesk.monitor.window.Arrived;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.monitor.window.Window;
import org.wiredesk.monitor.window.WindowWriter;
import org.wiredesk.records.Revision;
import org.wiredesk.schemas.Topics;

/** Opens many pages on a server in this process and measures how long a revision takes from the window's reader to each of them, over real sockets. */
public final class StreamReport {

    private static final int PER_SECOND = 50;
    private static final int SECONDS = 30;
    private static final int WARM_UP_SECONDS = 5;

    private final PrintStream out;
    private final int pages;

    /**
     * @param pages how many are open
     */
    public StreamReport(PrintStream out, int pages) {
        this.out = out;
        this.pages = pages;
    }

    /** Runs and prints. */
    public void run() throws IOException {
        Path folder = Files.createTempDirectory("stream");
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        Clock clock = Clock.systemUTC();
        StreamLimits limits = new StreamLimits(pages + 1, 1_000, 8 << 20);
        try (Window window = Window.open(folder)) {
            Progress progress = Progress.from("benchmark", Map.of());
            Hub hub = new Hub(metrics);
            WindowWriter writer = new WindowWriter(window, progress, hub, clock);
            try (Streams streams = new Streams(window, writer, progress, hub, limits, clock);
                    MonitorServer server = MonitorServer.start(
                            new ServerSettings("127.0.0.1", 0, Tokens.NONE, 100_000, "benchmark"),
                            List.of(),
                            metrics)) {
                server.desk()
                        .open(new Newsroom(
                                window,
                                progress,
                                streams,
                                spot -> Optional.empty(),
                                OptionalLong::empty,
                                () -> "[]",
                                Replayer.NONE,
                                clock));
                measure(window, writer, server.port());
            }
        }
        Utils.delete(folder.toFile());
    }

    private void measure(Window window, WindowWriter writer, int port) throws IOException {
        GeneratedStories stories = new GeneratedStories();
        try (OpenPages open = OpenPages.open(port, pages)) {
            long cpu = processTime();
            long start = System.nanoTime();
            int count = PER_SECOND * (SECONDS + WARM_UP_SECONDS);
            for (int number = 0; number < count; number++) {
                long due = start + TimeUnit.SECONDS.toNanos(1) * number / PER_SECOND;
                LockSupport.parkNanos(due - System.nanoTime());
                if (number == PER_SECOND * WARM_UP_SECONDS) {
                    open.startMeasuring();
                    cpu = processTime();
                }
                Revision revision = Revision.newBuilder(stories.story(number))
                        .setVersionCreated(Instant.now())
                        .setStatedReason("sent " + System.nanoTime())
                        .build();
                writer.take(new Arrived(Topics.NEWS_REVISIONS.name(), 0, number, Instant.now(), revision));
                if (number % (PER_SECOND / 4) == 0) {
                    window.refresh();
                }
            }
            double cores = (processTime() - cpu) / 1e9 / SECONDS;
            List<Long> micros = new ArrayList<>(open.finish((long) PER_SECOND * SECONDS * pages));
            micros.sort(null);
            out.printf(
                    Locale.ROOT,
                    "%d pages, %d revisions a second: median %.1f ms, p99 %.1f ms, longest %.1f ms; %,d of %,d arrived; %.2f cores for server and pages%n",
                    pages,
                    PER_SECOND,
                    micros.get(micros.size() / 2) / 1e3,
                    micros.get(micros.size() * 99 / 100) / 1e3,
                    micros.get(micros.size() - 1) / 1e3,
                    micros.size(),
                    (long) PER_SECOND * SECONDS * pages,
                    cores);
        }
    }

    private static long processTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
