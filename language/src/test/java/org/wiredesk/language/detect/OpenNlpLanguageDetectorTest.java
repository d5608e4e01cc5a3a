package org.wiredesk.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNlpLanguageDetectorTest {

    private static final LanguageDetector DETECTOR = new OpenNlpLanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en|All human beings are born free and equal in dignity and rights
            de|Alle Menschen sind frei und gleich an Würde und Rechten geboren
            fr|Tous les êtres humains naissent libres et égaux en dignité et en droits
            es|Todos los seres humanos nacen libres e iguales en dignidad y derechos
            ru|Все люди рождаются свободными и равными в своем достоинстве и правах
            ar|يولد جميع الناس أحرارا متساوين في الكرامة والحقوق وقد وهبوا عقلا وضميرا
            ja|すべての人間は、生れながらにして自由であり、かつ、尊厳と権利とについて平等である。
            """)
    void aSentenceTellsItsLanguage(String language, String text) {
        assertThat(DETECTOR.detect(text)).hasValue(language);
    }

    @Test
    void capitalsAreNoOtherLanguage() {
        // Given
        String text = "The harbour was closed on Friday after a ferry had run aground".toUpperCase(Locale.ROOT);

        // When
        Optional<String> language = DETECTOR.detect(text);

        // Then
        assertThat(language).hasValue("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u0000", "Quake hits Tokyo", "12 345 678 90 12 34 56 78 90", "😀😀😀😀😀😀😀😀😀😀😀😀"
            })
    void aTextThatIsTooShortTellsNothing(String text) {
        assertThat(DETECTOR.detect(text)).isEmpty();
    }

    @Test
    void manyThreadsGetTheSameAnswers() {
        // Given
        List<String> texts = List.of(
                "All human beings are born free and equal in dignity and rights",
                "Alle Menschen sind frei und gleich an Würde und Rechten geboren");

        // When
        List<String> languages = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> DETECTOR.detect(texts.get(i % 2)).orElse(""))
                .toList();

        // Then
        assertThat(languages)
                .isEqualTo(IntStream.range(0, 200)
                        .mapToObj(i -> i % 2 == 0 ? "en" : "de")
                        .toList());
    }
}
