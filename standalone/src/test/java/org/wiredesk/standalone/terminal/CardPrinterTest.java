package org.wiredesk.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardPrinterTest {

    private static final CardPrinter PRINTER = new CardPrinter(new Terminal(false, false, 40));

    @Test
    void namesAndTextsStandInColumns() {
        Card card = Card.of(Tone.NEW, "ACCEPTED")
                .aside("news.decisions 0:7")
                .field("source", "ap")
                .field("reason", "The agency sent a newer version of this story than we had")
                .build();

        assertThat(String.join("\n", PRINTER.lines(card))).isEqualTo("""
                        ACCEPTED  news.decisions 0:7
                          source  ap
                          reason  The agency sent a newer
                                  version of this story than we
                                  had
                        """);
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        Card card = Card.of(Tone.NEW, "ITEM")
                .field("slug", "")
                .field("byline", Optional.empty())
                .field("keywords", List.of())
                .build();

        assertThat(PRINTER.lines(card)).containsExactly("ITEM", "");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        Card card = Card.of(Tone.ALARM, "A heading that is much longer than forty columns are wide")
                .aside("and more")
                .field("a-name-that-is-longer-than-it-should-be", "x".repeat(100) + " " + "y ".repeat(100))
                .build();

        assertThat(PRINTER.lines(card))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(40));
    }

    @Test
    void aTextOfSeveralLinesStaysSo() {
        Card card = Card.of(Tone.NEW, "ITEM").field("lines", "one\ntwo").build();

        assertThat(PRINTER.lines(card)).containsExactly("ITEM", "  lines  one", "         two", "");
    }
}
