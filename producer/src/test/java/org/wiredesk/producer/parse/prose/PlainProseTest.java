package org.wiredesk.producer.parse.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlainProseTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("One\n\nTwo\n \t \nThree", List.of("One", "Two", "Three")),
                Arguments.of("One is\nwrapped\r\n\r\nTwo", List.of("One is wrapped", "Two")),
                Arguments.of("One\nTwo\nThree", List.of("One", "Two", "Three")),
                Arguments.of(
                        "Box\n\n  • Ports: one\n    more\n  • Ships", List.of("Box", "• Ports: one more", "• Ships")),
                Arguments.of("\n\n  One\u00A0and\u2009only\u200B \n\n", List.of("One and only")),
                Arguments.of("___\n\nTail", List.of("___", "Tail")),
                Arguments.of(" \n ", List.of()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void emptyLinesPartParagraphs(String text, List<String> expected) {
        assertThat(PlainProse.paragraphs(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISTANBUL, Turkey (AP) — The ferry runs. | AP",
                "LONDON, March 14 (Reuters) - The ferry runs. | Reuters",
                "(Reuters) - The ferry runs. | Reuters",
                "Berlin (dpa) - The ferry runs. | dpa",
                "Paris, 14 mars 2026 (AFP) – The ferry runs. | AFP"
            })
    void theDatelineNamesTheAgency(String paragraph, String agency) {
        assertThat(DatelineAgency.find(List.of("By INES FALK", paragraph))).contains(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The company (Acme) - which nobody knew - closed. ",
                "the ferry (AP) — runs",
                "PORT (AP) The ferry runs"
            })
    void aBracketAloneIsNoDateline(String paragraph) {
        // A dateline begins with a capital letter, and an unknown name in it is asked for in vain.
        assertThat(DatelineAgency.find(List.of(paragraph)).filter(name -> name.equals("AP")))
                .isEmpty();
    }
}
