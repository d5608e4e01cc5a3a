package org.wiredesk.streams.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.TopicOrigin;
import org.wiredesk.streams.enrich.TopicStories.Story;

class LexiconTopicClassifierTest {

    private final TopicClassifier classifier = new LexiconTopicClassifier(MediaTopicTree.standard());

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mostStoriesGetTheirTopic(boolean heldOut) throws IOException {
        // Given
        List<Story> stories = TopicStories.all().stream()
                .filter(story -> story.heldOut() == heldOut)
                .toList();

        // When
        List<Story> wrong = stories.stream()
                .filter(story -> !best(story).equals(story.code()))
                .toList();

        // Then
        double right = 1 - wrong.size() / (double) stories.size();
        assertThat(right)
                .as("%d of %d wrong: %s", wrong.size(), stories.size(), describe(wrong, heldOut))
                .isGreaterThanOrEqualTo(heldOut ? 0.8 : 0.9);
    }

    @Test
    void aTopicSaysThatTheClassifierFoundIt() throws IOException {
        // Given
        Story story = TopicStories.all().get(0);

        // When
        List<MediaTopic> topics = classifier.classify(story.headline(), story.body(), Optional.of("en-GB"));

        // Then
        assertThat(topics).isNotEmpty().hasSizeLessThanOrEqualTo(2).allSatisfy(topic -> {
            assertThat(topic.getOrigin()).isEqualTo(TopicOrigin.CLASSIFIER);
            assertThat(topic.getScore()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void anotherLanguageIsNotRead() {
        assertThat(classifier.classify("Strike", "War, election, football", Optional.of("de")))
                .isEmpty();
    }

    @Test
    void anEmptyStoryIsAboutNothing() {
        assertThat(classifier.classify("", "", Optional.empty())).isEmpty();
    }

    private String best(Story story) {
        return classifier.classify(story.headline(), story.body(), Optional.empty()).stream()
                .findFirst()
                .map(MediaTopic::getCode)
                .orElse("none");
    }

    /** The wrong ones in words; of those held out only the number, lest somebody tunes on them. */
    private String describe(List<Story> wrong, boolean heldOut) {
        return heldOut
                ? "not shown"
                : wrong.stream()
                        .map(story -> story.code() + " for " + best(story) + " " + story.headline())
                        .toList()
                        .toString();
    }
}
