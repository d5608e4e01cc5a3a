package org.wiredesk.monitor.stream;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.wiredesk.monitor.search.RowFilter;
import org.wiredesk.monitor.story.Position;
import org.wiredesk.monitor.window.Absence;
import org.wiredesk.monitor.window.Missed;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.monitor.window.Window;
import org.wiredesk.monitor.window.WindowWriter;

/** Opens streams: first what the reader has missed, from the window, then what is new, with nothing lost and nothing twice between them. */
public final class Streams implements AutoCloseable {

    private static final int THREADS = 8;

    private final Window window;
    private final WindowWriter writer;
    private final Progress progress;
    private final Hub hub;
    private final StreamLimits limits;
    private final Clock clock;
    private final ExecutorService tellers;

    /** Streams of this window. */
    public Streams(Window window, WindowWriter writer, Progress progress, Hub hub, StreamLimits limits, Clock clock) {
        this.window = window;
        this.writer = writer;
        this.progress = progress;
        this.hub = hub;
        this.limits = limits;
        this.clock = clock;
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), Streams::thread);
        // Lines go on taking what was sent after the streams are closed.
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        pool.allowCoreThreadTimeOut(true);
        this.tellers = pool;
    }

    /** Whether one more may be opened. */
    public boolean hasRoom() {
        return hub.size() < limits.streams();
    }

    /**
     * Opens a stream; it returns at once.
     *
     * @param after where the reader stands; empty for one who wants only what is new
     * @param line where it goes
     * @return to be run when the line is broken
     */
    public Runnable open(boolean privileged, RowFilter filter, Optional<Position> after, Line line) {
        Position seen = after.orElse(Position.START).onClusterOf(progress.position());
        Subscriber subscriber = new Subscriber(privileged, filter, seen, line, limits);
        Position now = writer.between(() -> hub.add(subscriber));
        subscriber.repeat(Frames.comment("Wiredesk"), () -> {});
        if (after.isEmpty()) {
            subscriber.goLive();
        } else {
            Absence absence = new Absence(after.get(), now, privileged, clock.instant());
            tellers.execute(new Replay(subscriber, Missed.in(window, progress.floor(), absence), hub, tellers));
        }
        return () -> hub.remove(subscriber);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "monitor-missed");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        tellers.shutdownNow();
    }
}
