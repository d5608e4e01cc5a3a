package org.wiredesk.streams.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Changes;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.Subject;
import org.wiredesk.records.TopicOrigin;

class EnricherTest {

    private static final String ENGLISH =
            "Rebels and the army fought for the town of Lorn on Friday, and 30 soldiers were killed before a"
                    + " ceasefire took hold, said General Ann Palmer.";
    private static final String GERMAN =
            "Die Rebellen und die Armee kämpften am Freitag um die Stadt Lorn, und 30 Soldaten starben, bevor"
                    + " eine Waffenruhe begann, sagte General Anna Palmer in Berlin.";

    private final Enricher enricher = Enricher.standard();

    @Test
    void theAgencysCodesCountForMoreThanTheClassifier() {
        // Given
        Revision revision = revision(ENGLISH)
                .setSubjects(List.of(new Subject("medtop", "15000000", null)))
                .build();

        // When
        Enriched enriched = enricher.enrich(revision);

        // Then
        assertThat(enriched.mediaTopics())
                .containsExactly(new MediaTopic("15000000", "sport", TopicOrigin.AGENCY, 1.0));
    }

    @Test
    void withoutCodesTheTextIsClassified() {
        // When
        Enriched enriched = enricher.enrich(revision(ENGLISH).build());

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
        Enriched enriched = enricher.enrich(revision);

        // Then
        assertThat(enriched.entities()).isEmpty();
        assertThat(enriched.mediaTopics()).hasSize(1);
    }

    @Test
    void aTextThatDoesNotReadLikeEnglishIsLeftAlone() {
        // When
        Enriched enriched = enricher.enrich(revision(GERMAN).build());

        // Then
        assertThat(enriched).isEqualTo(new Enriched(List.of(), List.of()));
    }

    private static Revision.Builder revision(String body) {
        return Revision.newBuilder()
                .setStoryId("story")
                .setRevision(1)
                .setKind(RevisionKind.NEW)
                .setStatus(StoryStatus.USABLE)
                .setSource("ap")
                .setHeadline("")
                .setBody(body)
                .setChanges(Changes.newBuilder().build())
                .setItemId("item")
                .setVersionCreated(Instant.EPOCH)
                .setReceivedAt(Instant.EPOCH);
    }
}
