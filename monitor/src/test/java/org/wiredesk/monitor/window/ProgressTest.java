package org.wiredesk.monitor.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiredesk.monitor.Wire;
import org.wiredesk.monitor.story.Position;

class ProgressTest {

    private static final Instant FLOOR = Wire.NOON;

    private final Progress progress = Progress.from("one", Map.of());

    @Test
    void whoHasReadAllOfANewWindowStandsWhereItReachesBackTo() {
        // When
        progress.raiseFloor(FLOOR);

        // Then
        assertThat(progress.floor()).isEqualTo(FLOOR);
        assertThat(progress.position().at()).isEqualTo(FLOOR);
        assertThat(progress.searchable().at()).isEqualTo(FLOOR);
    }

    @Test
    void aPositionThatHasTravelledDoesNotStandBeforeTheFloor() {
        // Given
        progress.raiseFloor(FLOOR.plusNanos(123_456_789));

        // When
        Position travelled = Position.decode(progress.searchable().encoded()).orElseThrow();

        // Then
        assertThat(travelled.at()).isAfterOrEqualTo(progress.floor());
    }

    @Test
    void theFloorNeverSinks() {
        progress.raiseFloor(FLOOR);
        progress.raiseFloor(FLOOR.minusSeconds(1));

        assertThat(progress.floor()).isEqualTo(FLOOR);
    }

    @Test
    void positionsAreOfTheClusterBeforeAndAfterARestart() {
        // When
        Progress again = Progress.from("one", progress.note());
        Progress other = Progress.from("other", progress.note());

        // Then
        assertThat(again.position()).isEqualTo(progress.position());
        assertThat(other.position().isOfClusterOf(progress.position())).isFalse();
    }
}
