package org.wiredesk.producer.feed.poll;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.wiredesk.producer.feed.status.FeedWatch;

/** Looks, waits, and looks again, on a thread of its own. Whatever goes wrong, it tries again and says so. */
public final class PollLoop implements AutoCloseable {

    private static final Duration WHILE_FULL = Duration.ofSeconds(2);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(3);

    private final Fetcher fetcher;
    private final Spool spool;
    private final PollSchedule schedule;
    private final FeedWatch watch;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    /** A loop that does not run yet. */
    public PollLoop(String feed, Fetcher fetcher, Spool spool, PollSchedule schedule, FeedWatch watch) {
        this.fetcher = fetcher;
        this.spool = spool;
        this.schedule = schedule;
        this.watch = watch;
        this.thread = new Thread(this::run, "poll-" + feed);
        this.thread.setDaemon(true);
    }

    /** Begins to look. */
    public void start() {
        thread.start();
    }

    /**
     * Looks once.
     *
     * @return how long to wait before the next look
     */
    Duration round() throws InterruptedException {
        try {
            if (spool.isFull()) {
                return WHILE_FULL;
            }
            Fetched fetched = fetcher.fetch(spool);
            watch.fetched();
            return schedule.worked(fetched);
        } catch (FetchFailed e) {
            return failed(String.valueOf(e.getMessage()), e.retryAfter());
        } catch (IOException | RuntimeException | Error e) {
            // An error as well: a feed that ended without a word would be worse than one that tries again and says so.
            return failed("It failed: " + e, Optional.empty());
        }
    }

    /** Stops looking; a look that is under way is broken off after a moment. */
    @Override
    public void close() {
        closed.countDown();
        thread.interrupt();
        try {
            thread.join(PATIENCE_AT_THE_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        fetcher.close();
    }

    private Duration failed(String reason, Optional<Duration> retryAfter) {
        if (closed.getCount() > 0) {
            watch.fetchingFailed(reason);
        }
        return schedule.failed(retryAfter);
    }

    private void run() {
        try {
            while (!closed.await(round().toMillis(), TimeUnit.MILLISECONDS)) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
