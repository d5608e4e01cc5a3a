package org.wiredesk.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class SteadyTimeTest {

    private Instant clock = ItemBuilder.NOON;
    private long nanos = -17;

    private final SteadyTime time = new SteadyTime(() -> clock, () -> nanos);

    @Test
    void startsWithTheClockAndGoesOnWithoutItsJumps() {
        assertThat(time.milliseconds()).isEqualTo(ItemBuilder.NOON.toEpochMilli());

        clock = clock.minus(Duration.ofHours(1));
        nanos += Duration.ofMillis(250).toNanos();

        assertThat(time.milliseconds())
                .isEqualTo(ItemBuilder.NOON.plusMillis(250).toEpochMilli());
        assertThat(time.nanoseconds()).isEqualTo(nanos);
    }

    @Test
    void waitsUntilSomethingIsSo() throws InterruptedException {
        int[] asked = {0};

        time.waitObject(this, () -> ++asked[0] == 2, time.milliseconds() + 1);

        assertThat(asked[0]).isEqualTo(2);
    }

    @Test
    void waitsNoLongerThanItsDeadline() {
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> time.waitObject(this, () -> false, time.milliseconds()));
    }
}
