package org.wiredesk.outlets.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicStateTest {

    private static final String ID = "yZ-4kP_zTfGdB0n3p1X2aQ";
    private static final TopicState TOPIC = new TopicState("sport", at(10, 20), at(110, 120));

    @Test
    void aPositionIsReadAsItWasWritten() {
        assertThat(at(0, 77)).hasToString(ID + ":0.77");
        assertThat(Position.parse(ID + ":0.77")).contains(at(0, 77));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0.77",
                "yZ-4kP_zTfGdB0n3p1X2aQ",
                "yZ-4kP_zTfGdB0n3p1X2aQ:",
                "yZ-4kP_zTfGdB0n3p1X2aQ:-1.2",
                "yZ-4kP_zTfGdB0n3p1X2aQ:1:2",
                "short:1.2",
                "yZ-4kP_zTfGdB0n3p1X2aQ:1..2",
                "yZ-4kP_zTfGdB0n3p1X2aQ:99999999999999999999"
            })
    void anythingElseIsNoPosition(String text) {
        assertThat(Position.parse(text)).isEmpty();
    }

    @Test
    void aReaderWhoMissedNothingIsFound() {
        assertThat(TOPIC.find(at(10, 120))).contains(at(10, 120));
    }

    @Test
    void aReaderWhoWouldMissSomethingIsTold() {
        assertThat(TOPIC.find(at(9, 120))).as("expired").isEmpty();
        assertThat(TOPIC.find(at(10, 121))).as("beyond the end").isEmpty();
        assertThat(TOPIC.find(new Position("AAAAAAAAAAAAAAAAAAAAAA", List.of(10L, 20L))))
                .as("another topic")
                .isEmpty();
        assertThat(TOPIC.find(at(10, 20, 30)))
                .as("more partitions than there are")
                .isEmpty();
    }

    @Test
    void newPartitionsAreReadFromTheirBeginning() {
        assertThat(TOPIC.find(at(50))).isEqualTo(Optional.of(at(50, 20)));
    }

    private static Position at(long... offsets) {
        return new Position(ID, Arrays.stream(offsets).boxed().toList());
    }
}
