package org.wiredesk.producer.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.Receipts;

class TakenNameTest {

    @ParameterizedTest
    @CsvSource({"ap, ferry.txt", "'', ferry.txt", "ap, a~b~c.txt", "ap, '~'", "dpa, größe ☃.json"})
    void everythingComesBack(String source, String name) {
        // Given
        Intake intake = new Receipts(new TickingClock())
                .receive("drop", Optional.of(source), Optional.of(name), name.getBytes(UTF_8));

        // When
        TakenName again = TakenName.parse(TakenName.of(intake).fileName()).orElseThrow();

        // Then
        assertThat(again.intake("drop", intake.payload()))
                .usingRecursiveComparison()
                .isEqualTo(intake);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry.txt", ".lock", "a~b~c", "20261122T150327.123456Z~ap~x", ""})
    void otherNamesAreNotOurs(String name) {
        assertThat(TakenName.parse(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "😀"})
    void aLongNameIsCutAtItsBeginning(String piece) {
        // When
        String fitting = TakenName.fit(piece.repeat(255) + ".xml");

        // Then
        assertThat(fitting.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(140);
        assertThat(fitting).startsWith(piece).endsWith(".xml");
    }
}
