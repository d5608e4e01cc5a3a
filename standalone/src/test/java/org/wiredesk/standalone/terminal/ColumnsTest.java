package org.wiredesk.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "Kyiv, 4",
        "'', 0",
        "東京, 4",
        "서울, 4",
        "Łódź, 4",
        "e\u0301, 1", // an e and a combining accent
    })
    void aTextTakesAsManyColumnsAsATerminalGivesIt(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "Ferry runs aground, 18, Ferry runs aground",
        "Ferry runs aground, 10, Ferry run…",
        "東京タワー, 5, 東京…",
        "東京タワー, 6, 東京…", // half of a wide character is no character
    })
    void aLongTextIsCut(String text, int columns, String expected) {
        assertThat(Columns.cut(text, columns)).isEqualTo(expected);
    }

    @Test
    void aFittedTextTakesExactlyItsColumns() {
        assertThat(Columns.fit("ap", 5)).isEqualTo("ap   ");
        assertThat(Columns.width(Columns.fit("東京タワー", 6))).isEqualTo(6);
        assertThat(Columns.fit("reuters", 4)).isEqualTo("reu…");
    }

    @Test
    void wireCopyCannotSteerATerminal() {
        assertThat(Columns.clean("a\u001b[2Jb\nc\u202Ed\u0007")).isEqualTo("a[2Jb cd");
    }
}
