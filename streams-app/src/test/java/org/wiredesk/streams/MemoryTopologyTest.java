package org.wiredesk.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.NOON;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.Furniture;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.WireItem;
import org.wiredesk.streams.copy.LearnedFurniture;

/** What the topology remembers over many items, and for how long. */
class MemoryTopologyTest {

    private static final String CONFLICT = "16000000";
    private static final String CONFLICT_TOPIC = "conflict-war-and-peace";
    private static final String FOOT = "The Harbour Desk is staffed day and night.";

    @TempDir
    Path folder;

    private Pipeline pipeline;

    @BeforeEach
    void start() {
        pipeline = new Pipeline(folder);
    }

    @AfterEach
    void stop() {
        pipeline.close();
    }

    @Test
    void learnsFurnitureAndStillKnowsATextAgainThatHadIt() {
        // Given
        for (int story = 1; story <= 7; story++) {
            pipeline.send(endingWithFoot(story));
        }

        // When
        pipeline.send(endingWithFoot(1));

        // Then
        List<Revision> revisions = pipeline.revisions();
        assertThat(revisions).hasSize(7);
        assertThat(revisions.get(5).getFurniture()).isEmpty();
        assertThat(revisions.get(6).getBody()).doesNotContain(FOOT);
        assertThat(revisions.get(6).getFurniture()).containsExactly(new Furniture(FOOT, LearnedFurniture.RULE));
        assertThat(last(pipeline.decisions()).getOutcome()).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void tellsNoTopicOfAMessageToEditors() {
        // Given
        pipeline.send(anItem().mediaTopic(CONFLICT).build());
        pipeline.deliveries(CONFLICT_TOPIC);

        // When
        pipeline.send(anItem().mediaTopic(CONFLICT)
                .headline("ADVISORY-Fire closes harbour")
                .paragraphs("An update is to come by noon.")
                .build());

        // Then
        assertThat(pipeline.deliveries(CONFLICT_TOPIC)).isEmpty();
        Revision advisory = last(pipeline.revisions());
        assertThat(advisory.getKind()).isEqualTo(RevisionKind.ADVISORY);
        assertThat(advisory.getBody()).startsWith("A fire closed the harbour");
        assertThat(advisory.getEditorialNote()).contains("Fire closes harbour\n\nAn update is to come by noon.");
        assertThat(last(pipeline.stories())).extracting(Story::getRevision).isEqualTo(2);
    }

    @Test
    void remembersTheDeadLongerThanTheLiving() {
        // Given
        pipeline.send(anItem().mediaTopic(CONFLICT).build());
        pipeline.send(anItem().killed().build());
        pipeline.send(anItem().agencyId("urn:living").build());
        pipeline.waitFor(Duration.ofDays(100));
        pipeline.send(anItem().agencyId("urn:clock")
                .received(NOON.plus(Duration.ofDays(100)))
                .build());
        pipeline.decisions();

        // When
        pipeline.send(anItem().received(NOON.plus(Duration.ofDays(100))).build());
        pipeline.send(anItem().agencyId("urn:living")
                .received(NOON.plus(Duration.ofDays(100)))
                .build());

        // Then
        assertThat(pipeline.decisions())
                .extracting(Decision::getOutcome)
                .containsExactly(Outcome.LATE, Outcome.ACCEPTED);
    }

    @Test
    void killsAStoryEverywhereThoughItIsForgottenItself() {
        // Given
        pipeline.send(anItem().mediaTopic(CONFLICT).build());
        pipeline.waitFor(Duration.ofDays(100));
        pipeline.send(anItem().agencyId("urn:clock")
                .received(NOON.plus(Duration.ofDays(100)))
                .build());
        pipeline.deliveries(CONFLICT_TOPIC);

        // When
        pipeline.send(
                anItem().received(NOON.plus(Duration.ofDays(100))).killed().build());

        // Then
        assertThat(pipeline.deliveries(CONFLICT_TOPIC))
                .extracting(Delivery::getAction)
                .containsExactly(DeliveryAction.KILL);
    }

    @Test
    void knowsAStoryNoMoreByItsAgeThoughItLiesInTheStoreStill() {
        // Given
        pipeline.send(anItem().build());
        Instant after = NOON.plus(Duration.ofDays(90)).plusMillis(1);

        // When
        pipeline.send(anItem().received(after.minusMillis(1)).build());
        pipeline.send(anItem().received(after).build());

        // Then
        assertThat(pipeline.decisions())
                .extracting(Decision::getOutcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.DUPLICATE, Outcome.ACCEPTED);
    }

    private static WireItem endingWithFoot(int story) {
        return anItem().agencyId("urn:story-" + story)
                .headline("Story " + story + " of the harbour")
                .paragraphs("Something happened at pier " + story + ".", FOOT)
                .build();
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}
