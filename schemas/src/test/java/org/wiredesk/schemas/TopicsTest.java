package org.wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    @ParameterizedTest
    @CsvSource({
        "'crime, law and justice', crime-law-and-justice",
        "'arts, culture, entertainment and media', arts-culture-entertainment-and-media",
        "sport, sport",
        "' Breaking: now! ', breaking-now",
    })
    void makesASlugOfASubject(String subject, String slug) {
        assertThat(Topics.slug(subject)).isEqualTo(slug);
    }

    @Test
    void createsNewsTopicsThatForgetAfterAWeek() {
        // When
        NewTopic topic = Topics.news("sport").toNewTopic((short) 1);

        // Then
        assertThat(topic.name()).isEqualTo("news.topic.sport");
        assertThat(topic.numPartitions()).isEqualTo(4);
        assertThat(topic.configs())
                .isEqualTo(Map.of(
                        "cleanup.policy", "delete", "retention.ms", "604800000", "max.message.bytes", "12582912"));
    }

    @Test
    void compactsOnlyStoriesRelationsAndRules() {
        assertThat(Topics.all(List.of("sport")).stream()
                        .filter(topic -> topic.cleanup() instanceof KafkaTopic.Compact)
                        .map(KafkaTopic::name))
                .containsExactly("news.stories", "news.relations", "news.routing-rules");
    }
}
