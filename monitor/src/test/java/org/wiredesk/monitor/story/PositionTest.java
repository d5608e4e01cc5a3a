package org.wiredesk.monitor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    private static final Instant TIME = Instant.parse("2026-03-14T12:00:00Z");

    @Test
    void comesBackFromItsWord() {
        Position position = Position.startOf("one").after(3, 41, TIME).after(0, 7, TIME);

        assertThat(Position.decode(position.encoded())).contains(position);
        assertThat(position.encoded()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void coversWhatWasRead() {
        Position position = Position.START.after(1, 41, TIME);

        assertThat(position.covers(1, 41)).isTrue();
        assertThat(position.covers(1, 42)).isFalse();
        assertThat(position.covers(0, 0)).isFalse();
    }

    @Test
    void saysNothingOnAnotherCluster() {
        Position one = Position.startOf("one").after(1, 41, TIME);
        Position other = Position.startOf("other").after(1, 3, TIME);

        assertThat(one.onClusterOf(Position.startOf("one"))).isEqualTo(one);
        assertThat(one.onClusterOf(other)).isEqualTo(Position.startOf("other"));
        assertThat(one.isOfClusterOf(other)).isFalse();
    }

    @Test
    void aWordOfTheFirstVersionIsOfNoCluster() {
        Position old = Position.decode("AQAAAAAAAAAA").orElseThrow();

        assertThat(old).isEqualTo(Position.START);
        assertThat(old.isOfClusterOf(Position.startOf("one"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AQ", "////", "AgAAAAAAAAAA", "AQAAAAAAAAAAAAAA", "AYAAAAAAAAAA", "AX__________"})
    void aWordOfOthersIsNone(String word) {
        assertThat(Position.decode(word)).isEmpty();
    }
}
