package org.wiredesk.producer.parse.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextLinesTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("one", List.of("one")),
                Arguments.of("one\ntwo\n", List.of("one", "two")),
                Arguments.of("one\r\n\r\ntwo", List.of("one", "", "two")),
                Arguments.of("one\r\r\ntwo\rthree", List.of("one", "two", "three")),
                Arguments.of("one\u000Btwo\fthree\r\f", List.of("one", "two", "three", "")),
                Arguments.of("\n\none", List.of("", "", "one")),
                Arguments.of("one\r", List.of("one")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void linesEndAsTeleprintersEndThem(String text, List<String> expected) {
        assertThat(TextLines.of(text)).isEqualTo(expected);
    }
}
