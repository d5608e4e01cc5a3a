package org.wiredesk.language.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearTopicClassifierTest {

    private static final TopicClassifier CLASSIFIER = LinearTopicClassifier.english();
    private static final int FIVE_MILLION = 5_000_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15000000|The striker scored twice as the home side won the cup final 3-1 in front of 20,000 fans.
            17000000|Forecasters expect heavy snow and strong winds on the coast until Sunday, with temperatures below zero.
            02000000|A court jailed a former banker for six years for fraud. The judge said he had betrayed his clients.
            16000000|Rebels shelled the town overnight and soldiers were killed before a ceasefire took hold, the army said.
            12000000|Thousands of pilgrims prayed at the shrine, where the bishop celebrated Mass.
            """)
    void aClearStoryGetsItsTopicFirst(String code, String text) {
        // When
        List<TopicScore> topics = CLASSIFIER.classify("", text);

        // Then
        assertThat(topics).isNotEmpty().first().extracting(TopicScore::code).isEqualTo(code);
        assertThat(topics).allSatisfy(topic -> assertThat(topic.score()).isBetween(0.0, 1.0));
    }

    @Test
    void capitalsChangeNothing() {
        // Given
        String text = "The striker scored twice as the home side won the cup final.";

        // When
        List<TopicScore> topics = CLASSIFIER.classify("", text.toUpperCase(Locale.ROOT));

        // Then
        assertThat(topics).isEqualTo(CLASSIFIER.classify("", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000\uFFFF", "'", "a'", "-", "😀", "xqzt vvrk", "\uD800"})
    void aTextThatSaysNothingIsAboutNothing(String text) {
        assertThat(CLASSIFIER.classify(text, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "war ", "\n", "'s ", "é-"})
    void aVeryLongTextTakesNoLongerThanItsHead(String piece) {
        // Given
        String text = piece.repeat(FIVE_MILLION / piece.length());

        // Then
        assertTimeout(Duration.ofMinutes(1), () -> CLASSIFIER.classify(text, text));
    }

    @ParameterizedTest
    @CsvSource({"0.95, 1, 16000000", "0.6, 2, 11000000"})
    void talksAboutAWarAreFiledUnderWarAlone(double war, int topics, String first) {
        // Given
        List<TopicScore> found = List.of(new TopicScore("11000000", 0.99), new TopicScore("16000000", war));

        // When
        List<TopicScore> filed = Diplomacy.filed(found);

        // Then
        assertThat(filed).hasSize(topics).first().extracting(TopicScore::code).isEqualTo(first);
    }
}
