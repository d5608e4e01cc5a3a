package org.wiredesk.producer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.producer.fakes.Items.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;

class UrgencyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    urgency  | 1                                  | true
                    urgency  | 2                                  | false
                    urgency  | 5                                  | false
                    signal   | editorialtype:Kill                 | true
                    signal   | editorialtype:Elimination          | true
                    signal   | edStat:D                           | true
                    signal   | edStat:C                           | false
                    signal   | sig:withheld                       | true
                    signal   | sig:alert                          | true
                    signal   | sig:update                         | false
                    signal   | sig:correction                     | false
                    signal   | sig:killer                         | false
                    signal   | dpa:type=alert                     | true
                    signal   | edStat:D:alert                     | true
                    genre    | genre:Alert                        | true
                    genre    | Flash                              | true
                    genre    | genre:Analysis                     | false
                    slug     | BC-US--Harbor Strike, Kill         | true
                    slug     | BC-US--Parsnip Bill, Kill,30       | true
                    slug     | POLITICS Budget, PA Kill           | true
                    slug     | Egypt-politics-vote,alert          | true
                    slug     | Egypt-politics-vote,lead           | false
                    slug     | BC-US--Road Kill                   | false
                    headline | KILL KILL KILL                     | true
                    headline | HOLD HOLD HOLD Cabinet agrees      | true
                    headline | MANDATORY KILL: Bank names chief   | true
                    headline | STORY WITHDRAWN-Bank names chief   | true
                    headline | STORY WITHDRAWN BY PAPER           | false
                    headline | FLASH - Ferry has sunk             | true
                    headline | (Eil BEL BEL) Zug entgleist        | true
                    headline | (Eilmeldung) Zug entgleist         | false
                    headline | Kill switch: how it works          | false
                    headline | Flash floods close harbour         | false
                    headline | *** ELIMINAR - ELIMINAR *** Tren   | true
                    line     | KILL KILL KILL                     | true
                    line     | 2ND LEAD                           | false
                    """)
    void tellsByWhatAnItemSaysOfItself(String place, String text, boolean urgent) {
        assertThat(Urgency.isUrgent(saying(place, text))).isEqualTo(urgent);
    }

    @ParameterizedTest
    @CsvSource({
        "signal, x:",
        "signal, x",
        "genre, =",
        "slug, ','",
        "slug, ', '",
        "headline, KILL ",
        "headline, *",
        "line, (Eil"
    })
    void aTextOfAnyLengthIsReadToItsEnd(String place, String piece) {
        assertThat(Urgency.isUrgent(saying(place, piece.repeat(100_000) + "nothing")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Usability.class,
            names = {"WITHHELD", "CANCELED"})
    void whatTakesAStoryBackIsUrgentWhetherItIsItsOwnOrAnother(Usability status) {
        // Given
        WireItem own = item("a", "Ferry runs again").setUsability(status).build();
        WireItem another = item("a", "Ferry runs again")
                .setLinks(List.of(new ItemLink("nitf:management-doc-idref", "b", null, status)))
                .build();

        // Then
        assertThat(Urgency.isUrgent(own)).isTrue();
        assertThat(Urgency.isUrgent(another)).isTrue();
    }

    @Test
    void anOrdinaryItemWithAnOrdinaryLinkIsNot() {
        // Given
        WireItem item = item("a", "Ferry runs again")
                .setLinks(List.of(new ItemLink("irel:previousVersion", "b", null, Usability.USABLE)))
                .build();

        // Then
        assertThat(Urgency.isUrgent(item)).isFalse();
    }

    private static WireItem saying(String place, String text) {
        WireItem.Builder item = item("a", "Ferry runs again");
        return switch (place) {
            case "urgency" -> item.setUrgency(Integer.valueOf(text)).build();
            case "signal" -> item.setSignals(List.of(text)).build();
            case "genre" -> item.setGenres(List.of(text)).build();
            case "slug" -> item.setSlug(text).build();
            case "headline" -> item.setHeadline(text).build();
            default ->
                item.setHeadline("")
                        .setParagraphs(List.of(text, "The ferry runs."))
                        .build();
        };
    }
}
