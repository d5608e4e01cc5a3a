package org.wiredesk.streams.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Embargo;

class ReleaseTimesTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private final ReleaseTimes times = new ReleaseTimes();

    @Test
    void givesThoseWhoseTimeHasComeTheEarliestFirst() {
        // Given
        times.put("third", new Embargo(NOON.plusSeconds(1)));
        times.put("second", new Embargo(NOON));
        times.put("first", new Embargo(NOON.minusSeconds(9)));
        times.put("also-second", new Embargo(NOON));

        // Then
        assertThat(times.due(NOON)).containsExactly("first", "also-second", "second");
        assertThat(times.due(NOON.minusSeconds(10))).isEmpty();
    }

    @Test
    void keepsOneTimeForAStory() {
        // Given
        times.put("story", new Embargo(NOON));

        // When
        times.put("story", new Embargo(NOON.plusSeconds(60)));

        // Then
        assertThat(times.due(NOON.plusSeconds(59))).isEmpty();
        assertThat(times.due(NOON.plusSeconds(60))).containsExactly("story");
    }

    @Test
    void hasNoTimeForAStoryThatWaitsForItsAgency() {
        // Given
        times.put("story", new Embargo(NOON));

        // When
        times.put("story", new Embargo(null));

        // Then
        assertThat(times.due(Instant.MAX)).isEmpty();
    }

    @Test
    void forgetsWhatIsRemoved() {
        // Given
        times.put("story", new Embargo(NOON));

        // When
        times.remove("story");
        times.remove("nobody");

        // Then
        assertThat(times.due(NOON)).isEmpty();
    }
}
