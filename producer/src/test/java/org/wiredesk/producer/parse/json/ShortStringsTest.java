package org.wiredesk.producer.parse.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortStringsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"abc\": [\"\", \"abc\", 12345]}   | {\"abc\": [\"\", \"abc\", 12345]}",
                "{\"abcd\": \"abcdef\", \"a\": 1}   | {\"abc\": \"abc\", \"a\": 1}",
                "[\"ab\\\"\\\"\", \"ab\\\\\", \"d\"] | [\"ab\\\"\", \"ab\\\\\", \"d\"]",
                "[\"abc\\\"\", \"\\\"\\\"\\\"\\\\\"]  | [\"abc\", \"\\\"\\\"\\\"\"]",
                "[\"\\u00e4\\u00e4\\u0022b\", 1]  | [\"\\u00e4\\u00e4\\u0022\", 1]",
                "[\"abc\\u0022d\", 1]            | [\"abc\", 1]",
                "[\"never closed                | [\"nev"
            })
    void onlyTheEndsOfLongStringsAreLeftOut(String json, String expected) throws IOException {
        // Given
        StringWriter read = new StringWriter();

        // When
        try (ShortStrings strings = new ShortStrings(new StringReader(json), 3)) {
            char[] few = new char[2];
            for (int count = strings.read(few); count >= 0; count = strings.read(few)) {
                read.write(few, 0, count);
            }
        }

        // Then
        assertThat(read).hasToString(expected);
    }
}
