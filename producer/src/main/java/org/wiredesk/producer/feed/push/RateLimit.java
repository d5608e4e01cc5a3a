package org.wiredesk.producer.feed.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets in so many requests a second, and after a quiet moment a second's worth at once: a token bucket. */
public final class RateLimit {

    private final Clock clock;
    private final double perSecond;
    private double left;
    private Instant last;

    /** A limit that nothing was taken from yet. */
    public RateLimit(int perSecond, Clock clock) {
        this.clock = clock;
        this.perSecond = perSecond;
        this.left = perSecond;
        this.last = clock.instant();
    }

    /** Whether one more may come in now. */
    synchronized boolean letsIn() {
        Instant now = clock.instant();
        double seconds = Math.max(0, Duration.between(last, now).toNanos() / 1e9);
        last = now;
        left = Math.min(perSecond, left + seconds * perSecond);
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
