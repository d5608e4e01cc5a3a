package org.wiredesk.standalone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicNamesTest {

    private static final TopicNames NAMES = TopicNames.ours(List.of(
            "wire.items",
            "wire.rejects",
            "news.decisions",
            "news.stories",
            "news.topic.sport",
            "news.topic.science-and-technology",
            "news.topic.society",
            "wiredesk-streams-link-items-changelog",
            "__consumer_offsets"));

    @Test
    void onlyOurOwnAreKnownAndNotThoseOfKafkaStreams() {
        assertThat(NAMES.names())
                .containsExactly(
                        "news.decisions",
                        "news.stories",
                        "news.topic.science-and-technology",
                        "news.topic.society",
                        "news.topic.sport",
                        "wire.items",
                        "wire.rejects");
    }

    @ParameterizedTest
    @CsvSource({
        "news.decisions, news.decisions",
        "decisions, news.decisions",
        "items, wire.items",
        "sport, news.topic.sport",
        "science, news.topic.science-and-technology",
        "news.topic.sp, news.topic.sport",
        "dec, news.decisions",
    })
    void aTopicGoesByItsWholeNameAShortOneOrItsBeginning(String called, String name) {
        assertThat(NAMES.meantBy(called)).containsExactly(name);
    }

    @Test
    void aNameThatMayMeanSeveralMeansAllOfThem() {
        assertThat(NAMES.meantBy("so")).containsExactly("news.topic.society");
        assertThat(NAMES.meantBy("s"))
                .containsExactly(
                        "news.stories", "news.topic.science-and-technology", "news.topic.society", "news.topic.sport");
    }

    @Test
    void aNameThatMeansNothingMeansNone() {
        assertThat(NAMES.meantBy("astrology")).isEmpty();
    }
}
