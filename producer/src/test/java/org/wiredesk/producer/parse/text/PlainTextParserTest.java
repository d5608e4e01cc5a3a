package org.wiredesk.producer.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.Warning;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

class PlainTextParserTest {

    @Test
    void everythingIsKeptInOrder() {
        // When
        WireItem item = Deliveries.item("""
                Harbour talks in Norland end without a deal

                VESTHAVN, Norland (AP) — Talks between dockers and the
                port ended Friday.

                Updated - Test HBR-1001

                What to know about the 2026 vote

                  • Ports: three strikes since 2020.
                  • Ships: Learn more.

                ___

                Associated Press writer Ines Falk contributed.
                """);

        // Then
        assertThat(item.getFormat()).isEqualTo("text");
        assertThat(item.getSource()).isEqualTo("ap");
        assertThat(item.getAgencyId()).isEmpty();
        assertThat(item.getHeadline()).isEqualTo("Harbour talks in Norland end without a deal");
        assertThat(item.getParagraphs())
                .containsExactly(
                        "VESTHAVN, Norland (AP) — Talks between dockers and the port ended Friday.",
                        "Updated - Test HBR-1001",
                        "What to know about the 2026 vote",
                        "• Ports: three strikes since 2020.",
                        "• Ships: Learn more.",
                        "___",
                        "Associated Press writer Ines Falk contributed.");
        assertThat(item.getWarnings()).isEmpty();
    }

    @Test
    void oneLineIsAnAlert() {
        // When
        WireItem item = Deliveries.item("Ferry runs again");

        // Then
        assertThat(item.getHeadline()).isEqualTo("Ferry runs again");
        assertThat(item.getParagraphs()).isEmpty();
    }

    @Test
    void whoSentItIsAskedForIfNothingSaysIt() {
        // When
        WireItem item = Deliveries.item("Ferry runs again\n\nPORT (Acme) — It runs.");

        // Then
        assertThat(item.getSource()).isEqualTo("unknown");
        assertThat(Deliveries.oddPlaces(item)).containsExactly("source");
    }

    @Test
    void latinOneIsReadWithAWarning() {
        // When
        WireItem item =
                Deliveries.item("Öl für Møller\n\nBerlin (dpa) - “Gut.”".getBytes(Charset.forName("windows-1252")));

        // Then
        assertThat(item.getHeadline()).isEqualTo("Öl für Møller");
        assertThat(item.getParagraphs()).containsExactly("Berlin (dpa) - “Gut.”");
        assertThat(item.getWarnings())
                .containsExactly(
                        new Warning("file", "It is not UTF-8; read as Windows-1252 (Latin-1).", WarningKind.ENCODING));
    }

    @Test
    void everyKindOfLineEndingWillDo() {
        for (String end : List.of("\n", "\r\n", "\r", "\u0085", "\u2028")) {
            assertThat(Deliveries.item("Ferry" + end + end + "Berlin (dpa) - It runs." + end)
                            .getParagraphs())
                    .containsExactly("Berlin (dpa) - It runs.");
        }
    }

    @Test
    void controlCharactersAreTakenOutWithAWarning() {
        // When
        WireItem item = Deliveries.item("Fer\u0000ry runs again, the port says\n\nBerlin (dpa) - It \u0007runs.");

        // Then
        assertThat(item.getHeadline()).isEqualTo("Ferry runs again, the port says");
        assertThat(item.getParagraphs()).containsExactly("Berlin (dpa) - It runs.");
        assertThat(item.getWarnings())
                .containsExactly(new Warning("file", "Control characters were taken out: 2.", WarningKind.ENCODING));
    }

    @Test
    void aHeadlineWithoutAnEmptyLineBehindItIsTheFirstLine() {
        // Given
        String lead = "PORT (AP) — " + "The ferry runs again. ".repeat(20).strip();

        // When
        WireItem item = Deliveries.item("Ferry runs again\n" + lead + "\n\nTickets cost five.");

        // Then
        assertThat(item.getHeadline()).isEqualTo("Ferry runs again");
        assertThat(item.getParagraphs()).containsExactly(lead, "Tickets cost five.");
        assertThat(Deliveries.oddPlaces(item)).containsExactly("line 1");
    }

    @Test
    void binaryDataIsNotText() {
        // Given
        byte[] bytes = new byte[400];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }

        // Then
        assertThat(new WireReader().read(Deliveries.delivery(bytes), Optional.of("text")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("It is binary data, not text."));
    }
}
