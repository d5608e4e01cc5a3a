package org.wiredesk.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceLinesTest {

    private static final Terminal NARROW = new Terminal(false, false, 20);

    @Test
    void aWordOfTwoColoursStaysWhole() {
        List<Piece> pieces = List.of(
                Piece.plain("The ferry left at"), new Piece(Tone.GONE, " nine"), new Piece(Tone.NEW, "teen today"));

        assertThat(PieceLines.of(NARROW, "  ", pieces)).containsExactly("  The ferry left at", "  nineteen today");
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertThat(PieceLines.of(NARROW, "  ", List.of(Piece.plain("x".repeat(40)))))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(20));
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(PieceLines.of(NARROW, "", List.of())).containsExactly("");
    }
}
