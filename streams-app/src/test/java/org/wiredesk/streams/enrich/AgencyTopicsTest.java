package org.wiredesk.streams.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Subject;
import org.wiredesk.records.TopicOrigin;

class AgencyTopicsTest {

    private final AgencyTopics topics = new AgencyTopics(MediaTopicTree.standard());

    @ParameterizedTest
    @CsvSource({
        "medtop, 20000076, 20000076, AGENCY",
        "medtop, medtop:20000076, 20000076, AGENCY",
        "'', http://cv.iptc.org/newscodes/mediatopic/20000076, 20000076, AGENCY",
        "'', 20000076, 20000076, AGENCY",
        "subj, 11003000, 20000574, MAPPED",
        "subj, IPTC:11003000, 20000574, MAPPED",
        "'', http://cv.iptc.org/newscodes/subjectcode/15054000, 20001065, MAPPED",
        "subj, 16999000, 16000000, MAPPED",
        "'', 11003000, 20000574, MAPPED",
        "ap_category_code, f, 04000000, MAPPED",
        "anpa, S, 15000000, MAPPED",
        "anpa-category, f, 04000000, MAPPED",
        "iptc-7901-category, wi, 04000000, MAPPED",
        "paCat, paCat:SSO, 15000000, MAPPED",
        "paCat, paCat:SDS, 15000000, MAPPED",
        "n2, N2:WEA, 17000000, MAPPED",
        "n2, N2:QUAK, 03000000, MAPPED",
        "n2, N2:MRG, 04000000, MAPPED"
    })
    void aKnownCodeIsATopic(String scheme, String code, String topic, TopicOrigin origin) {
        // When
        List<MediaTopic> found = topics.of(List.of(new Subject(scheme, code, null)));

        // Then
        assertThat(found).extracting(MediaTopic::getCode, MediaTopic::getOrigin).containsExactly(tuple(topic, origin));
    }

    @ParameterizedTest
    @CsvSource({"medtop, 99999999", "anpa, i", "n2, USA", "subj, x", "'', ''", "own, politics", "subj, 99000000"})
    void anUnknownCodeIsNoTopic(String scheme, String code) {
        assertThat(topics.of(List.of(new Subject(scheme, code, null)))).isEmpty();
    }

    @Test
    void aRetiredTopicStaysAndWhatStandsForItIsThereAsWell() {
        // When
        List<MediaTopic> found = topics.of(List.of(new Subject("medtop", "20000064", null)));

        // Then
        assertThat(found)
                .extracting(MediaTopic::getCode, MediaTopic::getOrigin)
                .containsExactly(tuple("20000064", TopicOrigin.AGENCY), tuple("20000062", TopicOrigin.MAPPED));
    }

    @Test
    void aTopicThatIsSentAndMappedIsThereOnceAsSent() {
        // Given
        List<Subject> subjects = List.of(
                new Subject("anpa", "s", null),
                new Subject("subj", "15000000", null),
                new Subject("medtop", "15000000", "Sport"));

        // When
        List<MediaTopic> found = topics.of(subjects);

        // Then
        assertThat(found).containsExactly(new MediaTopic("15000000", "sport", TopicOrigin.AGENCY, 1.0));
    }
}
