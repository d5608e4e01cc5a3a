package org.wiredesk.language.topic.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wiredesk.language.measure.Score;

class TopicScorecardTest {

    private static final double NEAR = 1e-9;

    @Test
    void rightWrongAndMissedAreCountedTopicByTopic() {
        // Given
        TopicScorecard card = new TopicScorecard(List.of("a", "b", "c"));

        // When
        card.add(Set.of("a"), Set.of("a"));
        card.add(Set.of("a", "b"), Set.of("a"));
        card.add(Set.of(), Set.of("b"));

        // Then
        assertThat(card.byTopic())
                .containsEntry("a", new Score(2, 2, 2))
                .containsEntry("b", new Score(0, 1, 1))
                .containsEntry("c", new Score(0, 0, 0));
        assertThat(card.micro().f1()).isCloseTo(4 / 6.0, within(NEAR));
        assertThat(card.macroF1()).isCloseTo(0.5, within(NEAR));
        assertThat(card.stories()).isEqualTo(3);
        assertThat(card.allRight()).isEqualTo(1);
    }
}
