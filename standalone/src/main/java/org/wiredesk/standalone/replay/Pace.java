package org.wiredesk.standalone.replay;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** Lets so many through a second, evenly, so that a replay leaves room for what comes in live. */
final class Pace {

    private final long nanosBetween;
    private long next = System.nanoTime();

    /**
     * A pace.
     *
     * @param perSecond how many may pass; 0 for as many as come
     */
    Pace(double perSecond) {
        this.nanosBetween = perSecond == 0 ? 0 : Math.round(1e9 / perSecond);
    }

    /**
     * Waits for one's turn.
     *
     * @throws CancellationException if the thread is interrupted: the replay ends there
     */
    void step() {
        long now = System.nanoTime();
        try {
            TimeUnit.NANOSECONDS.sleep(next - now);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("The replay was stopped.").initCause(e);
        }
        next = Math.max(next, now) + nanosBetween;
    }
}
