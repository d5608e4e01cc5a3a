package org.wiredesk.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.anItem;

import org.junit.jupiter.api.Test;
import org.wiredesk.records.Entity;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.streams.copy.CopyDesk;
import org.wiredesk.streams.enrich.Enricher;

class StoryPreviewTest {

    private final StoryPreview preview = new StoryPreview(new CopyDesk(), Enricher.standard());

    @Test
    void cleansAndEnrichesAsTheTopologyDoes() {
        // When
        Story story = preview.of(anItem().headline("UPDATE 1-Fire closes harbour")
                        .paragraphs("A fire closed the harbour of Hamburg on Saturday.")
                        .mediaTopic("03000000")
                        .build())
                .orElseThrow();

        // Then
        assertThat(story.getHeadline()).isEqualTo("Fire closes harbour");
        assertThat(story.getEntities()).extracting(Entity::getName).contains("Hamburg");
        assertThat(story.getMediaTopics()).extracting(MediaTopic::getCode).containsExactly("03000000");
    }

    @Test
    void saysThatAKillOpensNothingThatMayBeUsed() {
        assertThat(preview.of(anItem().killed().build()))
                .hasValueSatisfying(story -> assertThat(story.getStatus()).isEqualTo(StoryStatus.KILLED));
    }
}
