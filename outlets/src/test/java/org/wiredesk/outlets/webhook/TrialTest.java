package org.wiredesk.outlets.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTest {

    private static final Instant START = Instant.parse("2026-03-14T12:00:00Z");

    private final TickingClock clock = new TickingClock();

    @Test
    void eachWaitIsTwiceAsLongUpToTenMinutes() {
        // Given: chance always takes the longest
        Trial trial = trial(1);

        // When
        List<Long> waits = new ArrayList<>();
        for (int failure = 0; failure < 12; failure++) {
            trial.failed(failure(Optional.empty()));
            waits.add(Duration.between(clock.instant(), trial.next()).toSeconds());
            clock.now = trial.next();
        }

        // Then
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 600L, 600L);
    }

    @Test
    void chanceTakesHalfOfTheWaitAtMost() {
        Trial trial = trial(0);

        trial.failed(failure(Optional.empty()));

        assertThat(trial.next()).isEqualTo(START.plusMillis(500));
        assertThat(trial.isDue()).isFalse();
        clock.now = START.plusMillis(500);
        assertThat(trial.isDue()).isTrue();
    }

    @Test
    void theReceiverMayAskForMoreTime() {
        Trial trial = trial(1);

        trial.failed(failure(Optional.of(Duration.ofMinutes(5))));

        assertThat(trial.next()).isEqualTo(START.plusSeconds(300));
    }

    @Test
    void itIsOverWhenItHasFailedForLongEnough() {
        // Given
        Trial trial = trial(1);
        trial.failed(failure(Optional.empty()));

        // When
        clock.now = START.plus(Duration.ofHours(1));

        // Then
        assertThat(trial.isOver()).isTrue();
        trial.restart();
        assertThat(trial.isOver()).isFalse();
        assertThat(trial.isDue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "0, PT0S",
        "'Sat, 14 Mar 2026 12:00:30 GMT', PT30S",
        "'Sat, 14 Mar 2026 11:00:00 GMT', PT0S",
        "999999999, P1D",
        "soon, ",
        "-5, ",
    })
    void retryAfterIsSecondsOrADate(String text, Duration wait) {
        assertThat(RetryAfter.read(text, clock)).isEqualTo(Optional.ofNullable(wait));
    }

    private Trial trial(double chance) {
        RandomGenerator fixed = new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public long nextLong(long bound) {
                return (long) (chance * (bound - 1));
            }
        };
        return new Trial(clock, fixed, Duration.ofHours(1));
    }

    private static Outcome.Failed failure(Optional<Duration> notBefore) {
        return new Outcome.Failed("It answers with 500.", notBefore);
    }

    private static final class TickingClock extends Clock {

        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
