package org.wiredesk.producer.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PollScheduleTest {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final PollSchedule schedule = new PollSchedule(EVERY, new SplittableRandom(7));

    @Test
    void allIsWellAndItLooksRegularly() {
        assertThat(schedule.worked(Fetched.ALL)).isEqualTo(EVERY);
        assertThat(schedule.worked(Fetched.MORE)).isZero();
    }

    @Test
    void aServerThatWantsToBeLeftAloneIsForAnHourAtMost() {
        assertThat(schedule.worked(new Fetched(Duration.ofMinutes(20), false))).isEqualTo(Duration.ofMinutes(20));
        assertThat(schedule.worked(new Fetched(Duration.ofDays(365), false))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void failuresMakeItRarerAtRandomMomentsUpToAnHour() {
        for (int failure = 1; failure <= 30; failure++) {
            Duration limit = EVERY.multipliedBy(1L << Math.min(failure, 12));
            Duration most = limit.compareTo(Duration.ofHours(1)) < 0 ? limit : Duration.ofHours(1);

            assertThat(schedule.failed(Optional.empty())).isBetween(Duration.ofSeconds(1), most);
        }
        assertThat(schedule.worked(Fetched.ALL)).isEqualTo(EVERY);
        assertThat(schedule.failed(Optional.empty())).isLessThanOrEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void whatTheServerAsksForIsKept() {
        assertThat(schedule.failed(Optional.of(Duration.ofHours(3)))).isEqualTo(Duration.ofHours(3));
    }
}
