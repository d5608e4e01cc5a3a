package org.wiredesk.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Usability;

/** Linking with real stores: what is remembered of one item is found for the next, after having been written down and read again. */
class LinkTopologyTest extends PipelineTest {

    private static final String[] LONG = {
        "A fire closed the harbour of Valletta on Saturday and sent a column of smoke over the old town, the port authority said.",
        "Three people were hurt when a store of paint caught fire before dawn, said Carmen Falzon-Reyes, a spokeswoman for the port.",
        "Ferries to Gozo were sent to a quay further north. Eleven cargo ships waited outside the breakwater in the afternoon."
    };

    @Test
    void keepsAStoryDeadThatAnotherDocumentKilledBeforeItCame() {
        // Given
        pipeline.send(anItem().agencyId("doc-2")
                .headline("Correction to follow")
                .link("nitf:management-doc-idref", "doc-1", Usability.CANCELED)
                .build());

        // When
        pipeline.send(anItem().agencyId("doc-1").build());

        // Then
        assertThat(outcomes()).containsExactly("first-seen KILL ACCEPTED", "agency-id - LATE");
    }

    @Test
    void killsByNumberAndHeadlineInWords() {
        // Given
        pipeline.send(anItem().source("dpa")
                .contentKey("ports|2026-03-14")
                .slug("ports/")
                .alternateId("message-number", "061")
                .headline("Dockers in Vesthavn go back to work")
                .build());

        // When
        pipeline.send(anItem().source("dpa")
                .contentKey("ports|2026-03-14")
                .slug("ports/")
                .alternateId("message-number", "064")
                .headline("")
                .paragraphs("KILL KILL KILL", "Please kill item dpa 061 \"Dockers in Vesthavn go back to work\".")
                .build());

        // Then
        assertThat(outcomes()).containsExactly("first-seen NEW ACCEPTED", "kill-by-number KILL ACCEPTED");
        assertThat(pipeline.stories()).last().satisfies(story -> {
            assertThat(story.getHeadline()).isEqualTo("Dockers in Vesthavn go back to work");
            assertThat(story.getBody()).isEmpty();
        });
    }

    @Test
    void takesAnUpdateUnderANewIdForOne() {
        // Given
        pipeline.send(anItem().source("reuters")
                .agencyId("tag:reuters.com,2026:newsml_L8N3FIRE")
                .version("7")
                .slug("MALTA-FIRE/")
                .build());

        // When
        pipeline.send(anItem().source("reuters")
                .agencyId("tag:reuters.com,2026:newsml_L8N3NEXT")
                .version("1")
                .slug("MALTA-FIRE/ (UPDATE 1)")
                .headline("UPDATE 1-Fire closes harbour of Valletta, four hurt")
                .paragraphs("Four people were hurt.")
                .build());

        // Then
        assertThat(outcomes()).containsExactly("first-seen NEW ACCEPTED", "slug UPDATE ACCEPTED");
        assertThat(pipeline.revisions())
                .last()
                .satisfies(revision -> assertThat(revision.getLabel()).contains("UPDATE 1"));
    }

    @Test
    void takesTheTextOfAnotherFeedForTheSameStory() {
        // Given
        pipeline.send(anItem().agencyId("feed-1:a").paragraphs(LONG).build());

        // When
        pipeline.send(anItem().agencyId("feed-2:b").paragraphs(LONG).build());
        pipeline.send(anItem().agencyId("feed-2:b").paragraphs(LONG).urgency(2).build());

        // Then
        assertThat(outcomes())
                .containsExactly("first-seen NEW ACCEPTED", "text - DUPLICATE", "agency-id METADATA ACCEPTED");
        assertThat(pipeline.stories()).hasSize(2);
        assertThat(pipeline.revisions()).extracting(Revision::getRevision).containsExactly(1, 2);
    }

    private List<String> outcomes() {
        return pipeline.decisions().stream().map(LinkTopologyTest::inWords).toList();
    }

    private static String inWords(Decision decision) {
        return decision.getLink().orElseThrow().getRule() + " "
                + decision.getKind().map(Enum::name).orElse("-") + " " + decision.getOutcome();
    }
}
