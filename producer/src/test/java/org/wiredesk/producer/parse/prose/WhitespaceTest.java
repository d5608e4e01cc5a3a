package org.wiredesk.producer.parse.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhitespaceTest {

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("The ferry runs.", "The ferry runs."),
                Arguments.of("  The  ferry\r\n\truns. ", "The ferry runs."),
                Arguments.of("The \u00A0ferry", "The ferry"),
                Arguments.of("The\u2009 ferry \u2009", "The ferry"),
                Arguments.of("The \u0007ferry", "The ferry"),
                Arguments.of("The fer\u00ADry \u200B", "The ferry"),
                Arguments.of("The ferry \u0000", "The ferry"),
                Arguments.of(" ", ""),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void anyRunOfWhiteSpaceIsOneSpace(String text, String expected) {
        assertThat(Whitespace.collapse(text)).isEqualTo(expected);
    }
}
