package org.wiredesk.producer.feed.poll;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When to look next: regularly while all is well; after failures less and less often, at a random moment, so that a hundred readers do not
 * come back to a server all at once. What the other side asks for is always kept.
 */
public final class PollSchedule {

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 12;

    private final Duration every;
    private final RandomGenerator random;
    private int failures;

    /** Looks every so often. */
    public PollSchedule(Duration every, RandomGenerator random) {
        this.every = every;
        this.random = random;
    }

    /** How long to wait after a look that went well. */
    public Duration worked(Fetched fetched) {
        failures = 0;
        if (fetched.more()) {
            return Duration.ZERO;
        }
        return longer(every, shorter(fetched.notBefore(), MOST));
    }

    /**
     * How long to wait after one that failed: anything up to twice the last limit (full jitter), an hour at most.
     *
     * @param retryAfter what the other side has asked for, at most a day of which is kept
     */
    public Duration failed(Optional<Duration> retryAfter) {
        failures = Math.min(failures + 1, MOST_DOUBLINGS);
        Duration limit = shorter(longer(every, LEAST).multipliedBy(1L << failures), longer(MOST, every));
        Duration wait = Duration.ofMillis(random.nextLong(limit.toMillis() + 1));
        Duration asked = shorter(retryAfter.orElse(Duration.ZERO), Duration.ofDays(1));
        return longer(longer(wait, LEAST), asked);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
