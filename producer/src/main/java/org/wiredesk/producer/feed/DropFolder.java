package org.wiredesk.producer.feed;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/**
 * Publishes the files that are dropped into a folder, each as one delivery, in the order in which they were written. A sub-folder forces its
 * name as the source. A file is taken by one rename that gives it its delivery id, published, and only then put away; one that a crash
 * left in between is published again under the same id, so that nothing is lost and nothing counts twice.
 */
public final class DropFolder implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(3);

    private final FolderLock lock;
    private final FeedLoop loop;
    private final FeedCounters counters;
    private final Thread thread = new Thread(this::run, "drop-folder");
    private volatile boolean closed;

    private DropFolder(FolderLock lock, FeedLoop loop, FeedCounters counters) {
        this.lock = lock;
        this.loop = loop;
        this.counters = counters;
    }

    /**
     * Opens a folder, made if it is missing, and finds what a crash left behind in it. Nothing is read before {@link #start}.
     *
     * @throws IOException if the folder cannot be made or written to, or another process reads it; the message says so
     */
    public static DropFolder open(DropFolderSettings settings, IntakePublisher publisher, Clock clock)
            throws IOException {
        FeedFolder folder = FeedFolder.open(settings.folder());
        FolderLock lock = FolderLock.take(folder);
        FeedCounters counters = new FeedCounters();
        try {
            return new DropFolder(lock, new FeedLoop(folder, settings, publisher, clock, counters), counters);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** Begins to read, on a thread of its own. */
    public void start() {
        thread.start();
    }

    /** How it is doing; may be asked from any thread. */
    public DropFolderCounts counts() {
        return counters.read();
    }

    /** Stops taking files and waits a few seconds for those that are under way; the others are published at the next start. */
    @Override
    public void close() throws IOException {
        closed = true;
        try {
            thread.join(PATIENCE_AT_THE_END.plusSeconds(1).toMillis());
            thread.interrupt();
            thread.join(PATIENCE_AT_THE_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lock.close();
    }

    private void run() {
        try {
            while (!closed) {
                loop.round(POLL);
            }
            long end = System.nanoTime() + PATIENCE_AT_THE_END.toNanos();
            while (!loop.windUp(POLL) && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
