package org.wiredesk.outlets.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The attempts at one delivery: later and later, at moments that chance spreads, so that a receiver that comes back is not overrun; never earlier than it
 * asks for.
 */
final class Trial {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Clock clock;
    private final RandomGenerator chance;
    private final Duration giveUpAfter;
    private Optional<Instant> failingSince = Optional.empty();
    private Duration step = FIRST;
    private Instant next = Instant.MIN;

    Trial(Clock clock, RandomGenerator chance, Duration giveUpAfter) {
        this.clock = clock;
        this.chance = chance;
        this.giveUpAfter = giveUpAfter;
    }

    /** It failed. */
    void failed(Outcome.Failed failure) {
        Instant now = clock.instant();
        failingSince = Optional.of(failingSince.orElse(now));
        long half = step.toMillis() / 2;
        Duration wait = Duration.ofMillis(half + chance.nextLong(half + 1));
        Duration asked = failure.notBefore().orElse(Duration.ZERO);
        next = now.plus(asked.compareTo(wait) > 0 ? asked : wait);
        Duration twice = step.multipliedBy(2);
        step = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    }

    /** It worked, or is to be tried anew. */
    void restart() {
        failingSince = Optional.empty();
        step = FIRST;
        next = Instant.MIN;
    }

    /** Whether it is time for an attempt. */
    boolean isDue() {
        return !clock.instant().isBefore(next);
    }

    /** Whether it was tried for long enough. */
    boolean isOver() {
        return failingSince
                .filter(since -> Duration.between(since, clock.instant()).compareTo(giveUpAfter) >= 0)
                .isPresent();
    }

    /** Since when it fails; empty if it does not. */
    Optional<Instant> failingSince() {
        return failingSince;
    }

    /** When it is tried again. */
    Instant next() {
        return next;
    }
}
