package org.wiredesk.producer.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;

class WireReaderTest {

    private final WireReader reader = new WireReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferry runs again                                                        | text",
                "{\"uri\": \"urn:x:1\", \"headline\": \"Ferry runs again\"}              | ninjs",
                "[ {\"uri\": \"urn:x:1\", \"headline\": \"Ferry runs again\"} ]          | ninjs",
                "<g:newsItem xmlns:g='http://iptc.org/std/nar/2006-10-01/' guid='urn:x:1'/> | newsml-g2",
                "[Editors: the ferry runs again]                                         | text",
                "{Ferry} runs again                                                      | text",
                "< 5 percent of ferries run                                              | text"
            })
    void theFormatIsToldByTheContent(String content, String format) {
        // When
        List<ParseOutcome> outcomes = read(content.strip());

        // Then
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Parsed.class,
                        parsed -> assertThat(parsed.item().getFormat()).isEqualTo(format));
    }

    @Test
    void aByteOrderMarkAndLeadingSpaceDoNotHideTheFormat() {
        assertThat(Deliveries.item("\uFEFF\n  {\"uri\": \"urn:x:1\", \"headline\": \"Ferry\"}")
                        .getFormat())
                .isEqualTo("ninjs");
    }

    static Stream<Arguments> unreadable() {
        String known = " of no format that is known here (" + String.join(", ", Formats.names()) + ").";
        return Stream.of(
                Arguments.of("", "It is empty: not a single byte was delivered."),
                Arguments.of("  \n\n ", "There is nothing in it but white space."),
                Arguments.of("<unknown version='2.0'/>", "It is markup" + known),
                Arguments.of("\u0001\u0001\u0002\u0003", "It is binary" + known),
                Arguments.of(
                        "\u0001bdt-1 4 pl 12\r\n\r\nFerry runs again, the port said on Tuesday.", "It is" + known));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatNobodyCanReadIsRefusedWithAReason(String content, String reason) {
        assertThat(read(content)).containsExactly(new Refused(0, "", "file", reason, Optional.empty()));
    }

    @Test
    void aPictureIsRefused() {
        // Given
        byte[] png = "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0001\u0000".getBytes(ISO_8859_1);

        // When
        List<ParseOutcome> outcomes = reader.read(Deliveries.delivery(png), Optional.empty());

        // Then
        assertThat(outcomes).singleElement().isInstanceOf(Refused.class);
    }

    @Test
    void aForcedFormatIsUsedWhateverTheContent() {
        assertThat(reader.read(Deliveries.delivery("Ferry runs again"), Optional.of("ninjs")))
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.format()).isEqualTo("ninjs");
                    assertThat(refused.place()).startsWith("line 1, column");
                });
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> reader.read(Deliveries.delivery("Ferry"), Optional.of("telex")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no format 'telex'. Use one of " + String.join(", ", Formats.names()) + ".");
    }

    @Test
    void tooManyBytesAreRefused() {
        assertThat(new WireReader(new SizeLimits(1_000, 1_000))
                        .read(Deliveries.delivery("x".repeat(1_001)), Optional.empty()))
                .containsExactly(new Refused(
                        0,
                        "",
                        "file",
                        "It has at least 1,001 bytes and the limit is 1,000: split it, or raise WIREDESK_MAX_INTAKE_BYTES.",
                        Optional.empty()));
    }

    @Test
    void anItemThatIsTooLargeForOneStoryIsRefusedThoughTheDeliveryIsNot() {
        assertThat(new WireReader(new SizeLimits(10_000, 1_000))
                        .read(Deliveries.delivery("x".repeat(1_001)), Optional.empty()))
                .containsExactly(new Refused(
                        0,
                        "text",
                        "file",
                        "The item has at least 1,001 bytes and the limit is 1,000: no story is that long; if this one is, raise "
                                + "WIREDESK_MAX_ITEM_BYTES.",
                        Optional.empty()));
    }

    @Test
    void aForcedSourceOutranksWhatTheItemSays() {
        // Given
        Intake intake = Intake.at(
                Instant.EPOCH,
                "drop",
                Optional.of("afp"),
                Optional.empty(),
                new Payload.InMemory("Ferry\n\nPORT (AP) — It runs.".getBytes(UTF_8)));

        // When
        List<ParseOutcome> outcomes = reader.read(intake, Optional.empty());

        // Then
        assertThat(((Parsed) outcomes.get(0)).item().getSource()).isEqualTo("afp");
    }

    @Test
    void aParserThatTripsEndsInARefusal() {
        // Given
        List<ParseOutcome> outcomes = new ArrayList<>();

        // When
        GuardedParse.run(new Clumsy(), Deliveries.delivery("Ferry"), outcomes::add);

        // Then
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.position()).isEqualTo(1);
            assertThat(refused.reason()).contains("clumsy", "please report it");
        });
    }

    @Test
    void aParserThatSaysNothingStillHasAnOutcome() {
        // Given
        List<ParseOutcome> outcomes = new ArrayList<>();

        // When
        GuardedParse.run(new Silent(), Deliveries.delivery("Ferry"), outcomes::add);

        // Then
        assertThat(outcomes).containsExactly(new Nothing("silent", "It holds no item."));
    }

    @Test
    void aFailureOfTheReceiverIsNotTakenForOneOfTheParser() {
        assertThatThrownBy(() -> reader.read(Deliveries.delivery("Ferry"), Optional.empty(), outcome -> {
                    throw new IllegalStateException("Kafka is down");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Kafka is down");
    }

    private List<ParseOutcome> read(String content) {
        return reader.read(Deliveries.delivery(content), Optional.empty());
    }

    private static final class Clumsy implements WireParser {

        @Override
        public String format() {
            return "clumsy";
        }

        @Override
        public boolean recognises(Preview preview) {
            return true;
        }

        @Override
        public void parse(Intake intake, Consumer<ParseOutcome> outcomes) {
            outcomes.accept(new Nothing(format(), "So far so good."));
            throw new IndexOutOfBoundsException("7");
        }
    }

    private static final class Silent implements WireParser {

        @Override
        public String format() {
            return "silent";
        }

        @Override
        public boolean recognises(Preview preview) {
            return true;
        }

        @Override
        public void parse(Intake intake, Consumer<ParseOutcome> outcomes) {}
    }
}
