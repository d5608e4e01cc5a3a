package org.wiredesk.producer.feed;

import java.util.concurrent.atomic.AtomicLong;

/** Counts on the feed's thread, for whoever asks on another. */
final class FeedCounters {

    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong underWay = new AtomicLong();

    void taken(int files) {
        taken.addAndGet(files);
        underWay.addAndGet(files);
    }

    void putAway(boolean withoutRejects) {
        (withoutRejects ? done : failed).incrementAndGet();
        underWay.decrementAndGet();
    }

    void givenUp() {
        underWay.decrementAndGet();
    }

    DropFolderCounts read() {
        return new DropFolderCounts(taken.get(), done.get(), failed.get(), underWay.get());
    }
}
