package org.wiredesk.producer.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Waits longer after each failure in a row, from half a second to half a minute. */
final class BackOff {

    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Clock clock;
    private Duration next = SHORTEST;
    private Instant until = Instant.MIN;

    BackOff(Clock clock) {
        this.clock = clock;
    }

    /** It failed. */
    void failed() {
        until = clock.instant().plus(next);
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    }

    /** It worked. */
    void worked() {
        next = SHORTEST;
        until = Instant.MIN;
    }

    /** Whether it is too early to try again. */
    boolean isWaiting() {
        return clock.instant().isBefore(until);
    }
}
