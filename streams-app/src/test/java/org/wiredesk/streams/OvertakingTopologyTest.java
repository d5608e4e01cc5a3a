package org.wiredesk.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wiredesk.streams.ItemBuilder.NOON;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.UrgentCopy;

/** What a kill or a flash does before the items that wait in front of it, and that it does nothing where none wait. */
class OvertakingTopologyTest extends PipelineTest {

    private static final String CONFLICT = "16000000";
    private static final String TOPIC = "conflict-war-and-peace";
    private static final long NEAR = Pipeline.OVERTAKES_AFTER;
    private static final long FAR = 50_000;

    private final WireItem story =
            aStory().version("1").made("2026-03-14T10:00:00Z").build();
    private final WireItem update = aStory().version("2")
            .made("2026-03-14T10:30:00Z")
            .paragraphs("VALLETTA, Malta (AP) — Four people were hurt in a fire.")
            .build();
    private final WireItem kill =
            aStory().version("3").made("2026-03-14T11:00:00Z").killed().build();

    @TempDir
    Path otherStateDirectory;

    @Test
    void nothingOvertakesWhereFewItemsWait() {
        try (Pipeline without = new Pipeline(otherStateDirectory)) {
            // Given
            List.of(story, update, kill).forEach(without::send);

            // When
            pipeline.send(story);
            pipeline.hurry(kill, NEAR);
            pipeline.send(update);
            pipeline.send(kill);
            pipeline.hurry(kill, 2);

            // Then
            assertThat(pipeline.decisions()).isEqualTo(without.decisions()).hasSize(3);
            assertThat(pipeline.revisions()).isEqualTo(without.revisions());
            assertThat(pipeline.stories()).isEqualTo(without.stories());
            assertThat(pipeline.deliveries(TOPIC)).isEqualTo(without.deliveries(TOPIC));
        }
    }

    @Test
    void aKillOvertakesTheItemsThatWait() {
        // Given
        pipeline.send(story);

        // When
        pipeline.hurry(kill, FAR);

        // Then
        List<TestRecord<String, Delivery>> deliveries = pipeline.records(Topics.newsName(TOPIC));
        assertThat(deliveries)
                .extracting(record -> record.value().getAction())
                .containsExactly(DeliveryAction.PUBLISH, DeliveryAction.KILL);
        assertThat(deliveries.get(1).timestamp()).isEqualTo(NOON.toEpochMilli());
        assertThat(UrgentCopy.readFrom(deliveries.get(1).headers())).isEmpty();
    }

    @Test
    void nothingOfAKilledStoryComesOutOfTheQueueBehindItsKill() {
        // Given
        pipeline.send(story);
        pipeline.hurry(kill, FAR);

        // When
        pipeline.send(update);
        pipeline.send(kill);

        // Then
        assertThat(pipeline.decisions())
                .extracting(Decision::getItemId, Decision::getOutcome)
                .containsExactly(
                        tuple(story.getItemId(), Outcome.ACCEPTED),
                        tuple(kill.getItemId(), Outcome.ACCEPTED),
                        tuple(update.getItemId(), Outcome.LATE));
        assertThat(pipeline.deliveries(TOPIC))
                .extracting(Delivery::getAction)
                .containsExactly(DeliveryAction.PUBLISH, DeliveryAction.KILL);
    }

    @Test
    void aFlashOvertakesAndIsNotOvertakenByItsOwnEarlierText() {
        // Given
        WireItem flash = aStory().urgency(1)
                .version("2")
                .made("2026-03-14T11:00:00Z")
                .headline("FLASH: Harbour fire is out")
                .build();
        pipeline.send(anItem().agencyId("urn:other").build());

        // When
        pipeline.hurry(flash, FAR);
        pipeline.send(story);
        pipeline.send(flash);

        // Then
        assertThat(pipeline.deliveries(TOPIC))
                .extracting(delivery -> delivery.getStory().getHeadline())
                .containsExactly("Harbour fire is out");
        assertThat(pipeline.decisions())
                .extracting(Decision::getOutcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.LATE);
    }

    @Test
    void aKillInWordsWhoseStoryStillWaitsComesInItsTurn() {
        // Given
        WireItem printed = anItem().source("dpa")
                .contentKey("ports|2026-03-14")
                .slug("ports/")
                .alternateId("message-number", "061")
                .headline("Dockers in Vesthavn go back to work")
                .mediaTopic(CONFLICT)
                .build();
        WireItem killInWords = anItem().source("dpa")
                .contentKey("ports|2026-03-14")
                .slug("ports/")
                .headline("")
                .paragraphs("KILL KILL KILL", "Please kill item dpa 061 \"Dockers in Vesthavn go back to work\".")
                .build();
        pipeline.send(anItem().source("dpa").agencyId("urn:other").build());

        // When
        pipeline.hurry(killInWords, FAR);

        pipeline.send(printed);
        pipeline.send(killInWords);

        // Then
        assertThat(pipeline.decisions())
                .extracting(Decision::getItemId)
                .endsWith(printed.getItemId(), killInWords.getItemId())
                .hasSize(3);
        assertThat(pipeline.deliveries(TOPIC))
                .extracting(Delivery::getAction)
                .containsExactly(DeliveryAction.PUBLISH, DeliveryAction.KILL);
    }

    @Test
    void aCopyWaitsUntilItIsKnownHowManyItemsDo() {
        // Given
        pipeline.hurry(kill, FAR);
        assertThat(pipeline.decisions()).isEmpty();

        // When
        pipeline.send(story);
        pipeline.waitFor(Duration.ofSeconds(1));

        // Then
        assertThat(pipeline.revisions())
                .extracting(revision -> revision.getKind())
                .containsExactly(RevisionKind.NEW, RevisionKind.KILL);
    }

    @Test
    void aCopyThatWaitedForNothingIsDropped() {
        // Given
        pipeline.hurry(kill, 1);

        // When
        pipeline.send(story);
        pipeline.waitFor(Duration.ofSeconds(1));

        // Then
        assertThat(pipeline.decisions()).hasSize(1);
    }

    private static ItemBuilder aStory() {
        return anItem().mediaTopic(CONFLICT);
    }
}
