package org.wiredesk.streams.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.language.entity.EntityReader;
import org.wiredesk.language.place.Gazetteer;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.language.topic.TopicScore;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Subject;
import org.wiredesk.records.TopicOrigin;

class EnricherTest {

    private static final String ENGLISH =
            "Rebels and the army fought for the town of Lorn on Friday, and 30 soldiers were killed before a"
                    + " ceasefire took hold, said General Ann Palmer.";
    private static final String GERMAN =
            "Die Rebellen und die Armee kämpften am Freitag um die Stadt Lorn, und 30 Soldaten starben, bevor"
                    + " eine Waffenruhe begann, sagte General Anna Palmer in Berlin.";

    private static final Enricher ENRICHER = Enricher.standard();

    @Test
    void theAgencysCodesCountForMoreThanTheClassifier() {
        // Given
        Revision revision = revision(ENGLISH)
                .setSubjects(List.of(new Subject("medtop", "15000000", null)))
                .build();

        // When
        Enriched enriched = ENRICHER.enrich(revision);

        // Then
        assertThat(enriched.mediaTopics())
                .containsExactly(new MediaTopic("15000000", "sport", TopicOrigin.AGENCY, 1.0));
    }

    @Test
    void withoutCodesTheTextIsClassified() {
        // When
        Enriched enriched = ENRICHER.enrich(revision(ENGLISH).build());

        // Then
        assertThat(enriched.mediaTopics()).extracting(MediaTopic::getCode).containsExactly("16000000");
        assertThat(enriched.entities())
                .extracting(EntityStories::describe)
                .containsExactlyInAnyOrder("PLACE Lorn", "PERSON Ann Palmer");
    }

    @Test
    void ofAnotherLanguageOnlyTheCodesAreRead() {
        // Given
        Revision revision = revision(GERMAN)
                .setLanguage("de")
                .setSubjects(List.of(new Subject("medtop", "16000000", null)))
                .build();

        // When
        Enriched enriched = ENRICHER.enrich(revision);

        // Then
        assertThat(enriched.entities()).isEmpty();
        assertThat(enriched.mediaTopics()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "UND", "en", "en-GB", "EN_us"})
    void whereTheAgencyDoesNotKnowTheLanguageTheTextTells(String language) {
        // When
        Enriched enriched =
                ENRICHER.enrich(revision(ENGLISH).setLanguage(language).build());

        // Then
        assertThat(enriched.mediaTopics()).extracting(MediaTopic::getCode).containsExactly("16000000");
    }

    @Test
    void whereTheAgencyKnowsTheLanguageTheTextIsNotAsked() {
        // When
        Enriched enriched = ENRICHER.enrich(revision(ENGLISH).setLanguage("de").build());

        // Then
        assertThat(enriched).isEqualTo(new Enriched(List.of(), Optional.empty(), List.of()));
    }

    @Test
    void aSecondLanguageIsOneMoreReader() {
        // Given
        Enricher german = new Enricher(
                MediaTopicTree.standard(),
                text -> Optional.of("de"),
                Map.of(
                        "de",
                        new TextReader(
                                new EntityExtractor(new EntityReader(tokens -> List.of(), Gazetteer.standard())),
                                (headline, body) -> List.of(new TopicScore("16000000", 0.8)))));

        // When
        Enriched enriched = german.enrich(revision(GERMAN).build());

        // Then
        assertThat(enriched.mediaTopics())
                .containsExactly(new MediaTopic("16000000", "conflict, war and peace", TopicOrigin.CLASSIFIER, 0.8));
    }

    @Test
    void aTextThatDoesNotReadLikeEnglishIsLeftAlone() {
        // When
        Enriched enriched = ENRICHER.enrich(revision(GERMAN).build());

        // Then
        assertThat(enriched).isEqualTo(new Enriched(List.of(), Optional.empty(), List.of()));
    }

    private static Revision.Builder revision(String body) {
        return Revisions.of("", body);
    }
}
