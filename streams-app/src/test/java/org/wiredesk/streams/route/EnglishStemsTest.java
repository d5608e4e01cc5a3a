package org.wiredesk.streams.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishStemsTest {

    private final EnglishStems stems = new EnglishStems();

    @ParameterizedTest
    @ValueSource(ints = {6, 40})
    void keepsTheStemOfAWord(int length) {
        // Given
        String stem = stems.of(word(length));

        // Then
        assertThat(stems.of(word(length))).isSameAs(stem);
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 100_000})
    void keepsNoneOfWhatIsLongerThanAnyWord(int length) {
        // Given
        String stem = stems.of(word(length));

        // Then
        assertThat(stems.of(word(length))).isEqualTo(stem).isNotSameAs(stem);
    }

    private static String word(int length) {
        return "a".repeat(length - 3) + "ing";
    }
}
