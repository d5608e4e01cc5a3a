package org.wiredesk.producer.parse.prose;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

    private static final String TEXT = "Møller crosses the Øresund — 5 €";

    @ParameterizedTest
    @CsvSource({"UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "UTF-32LE, true", "UTF-32BE, true", "UTF-8, false"})
    void cleanTextIsReadWithoutAWord(String charset, boolean mark) {
        // Given
        byte[] bytes = ((mark ? "\uFEFF" : "") + TEXT).getBytes(Charset.forName(charset));

        // When
        DecodedText decoded = DecodedText.of(bytes);

        // Then
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.oddity()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE"})
    void guessedTextIsReadWithAWarning(String charset) {
        // When
        DecodedText decoded = DecodedText.of(TEXT.getBytes(Charset.forName(charset)));

        // Then
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.oddity()).isPresent();
    }

    @Test
    void oneBrokenByteDoesNotSpoilTheRest() {
        // Given
        String bytes = new String((TEXT + " ").getBytes(UTF_8), ISO_8859_1) + "\u00e4";

        // When
        DecodedText decoded = DecodedText.of(bytes.getBytes(ISO_8859_1));

        // Then
        assertThat(decoded.text()).isEqualTo(TEXT + " \uFFFD");
        assertThat(decoded.oddity()).get().asString().startsWith("1 places");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void fewBytesDoNoHarm(int length) {
        assertThat(DecodedText.of(new byte[length]).text()).hasSizeLessThanOrEqualTo(length);
    }
}
