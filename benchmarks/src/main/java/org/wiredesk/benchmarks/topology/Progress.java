package org.wiredesk.benchmarks.topology;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How far a topology has come: the time from the first item that it reads to the last one that it is done with. */
final class Progress {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final CountDownLatch left;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    /**
     * The progress of a topology that has not begun.
     *
     * @param items how many there are
     */
    Progress(int items) {
        this.left = new CountDownLatch(items);
    }

    /** Before an item. */
    void begin() {
        begun.compareAndSet(0, System.nanoTime());
    }

    /** After an item. */
    void count() {
        ended.set(System.nanoTime());
        left.countDown();
    }

    /** Waits until all are done and gives the seconds that it took. */
    double seconds() throws InterruptedException {
        if (!left.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("After " + LONGEST.toMinutes() + " minutes " + left.getCount()
                    + " items are still not done; look at the log.");
        }
        return (ended.get() - begun.get()) / 1e9;
    }
}
