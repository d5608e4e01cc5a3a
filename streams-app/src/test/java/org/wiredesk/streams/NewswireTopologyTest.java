package org.wiredesk.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.NOON;
import static org.wiredesk.streams.ItemBuilder.anItem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.Reject;
import org.wiredesk.schemas.Topics;

class NewswireTopologyTest extends PipelineTest {

    private static final String CONFLICT = "16000000";
    private static final String SPORT = "15000000";

    /** A renamed store or internal topic strands the data of every installation: change the golden file only with a line in the changelog. */
    @Test
    void hasTheNodesAndStoresThatInstallationsHave() throws IOException {
        // Given
        Path golden = Path.of("src/test/resources/topology.txt");

        // When
        String description =
                NewswireTopology.build(Pipeline.settings()).describe().toString();

        // Then
        assertThat(withSortedStores(description)).isEqualTo(withSortedStores(Files.readString(golden)));
    }

    /** The stores of a node are a set: Kafka describes them in an order that differs from one JVM to the next. */
    private static String withSortedStores(String description) {
        return Pattern.compile("stores: \\[([^\\]]*)\\]")
                .matcher(description.strip())
                .replaceAll(stores ->
                        "stores: " + new TreeSet<>(List.of(stores.group(1).split(", ", -1))));
    }

    @Test
    void takesAnItemToItsTopicWithTheRuleThatSentItThere() {
        // When
        pipeline.send(anItem().mediaTopic(CONFLICT).build());

        // Then
        Delivery delivery = pipeline.deliveries("conflict-war-and-peace").get(0);
        assertThat(delivery.getAction()).isEqualTo(DeliveryAction.PUBLISH);
        assertThat(delivery.getRule()).isEqualTo("conflict-war-and-peace");
        assertThat(delivery.getStory().getHeadline()).isEqualTo("Fire closes harbour");
        assertThat(delivery.getStory().getDateline().orElseThrow().getCity()).isEqualTo("VALLETTA");
        assertThat(pipeline.stories()).containsExactly(delivery.getStory());
        assertThat(pipeline.revisions()).extracting(Revision::getKind).containsExactly(RevisionKind.NEW);
        assertThat(pipeline.decisions()).extracting(Decision::getOutcome).containsExactly(Outcome.ACCEPTED);
    }

    @Test
    void decidesARepeatedDeliveryOfOneItemOnce() {
        // Given
        WireItem item = anItem().mediaTopic(CONFLICT).build();

        // When
        pipeline.send(item);
        pipeline.send(item);

        // Then
        assertThat(pipeline.decisions()).hasSize(1);
    }

    @Test
    void sendsNothingNewToTopicsForADuplicate() {
        // Given
        pipeline.send(anItem().mediaTopic(CONFLICT).build());

        // When
        pipeline.send(anItem().mediaTopic(CONFLICT).build());

        // Then
        assertThat(pipeline.decisions())
                .extracting(Decision::getOutcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.DUPLICATE);
        assertThat(pipeline.deliveries("conflict-war-and-peace")).hasSize(1);
        assertThat(pipeline.stories()).hasSize(1);
    }

    @Test
    void killsOnEveryTopicAndLeavesATombstoneState() {
        // Given
        pipeline.send(anItem().version("1").mediaTopic(CONFLICT).build());
        pipeline.send(anItem().version("2").mediaTopic(SPORT).build());

        // When
        pipeline.send(anItem().version("3").killed().build());

        // Then
        assertThat(pipeline.deliveries("conflict-war-and-peace"))
                .extracting(Delivery::getAction)
                .containsExactly(DeliveryAction.PUBLISH, DeliveryAction.RETRACT, DeliveryAction.KILL);
        assertThat(pipeline.deliveries("sport"))
                .extracting(Delivery::getAction)
                .containsExactly(DeliveryAction.PUBLISH, DeliveryAction.KILL);
        Story tombstone = pipeline.stories().get(2);
        assertThat(tombstone.getStatus()).isEqualTo(StoryStatus.KILLED);
        assertThat(tombstone.getBody()).isEmpty();
        assertThat(tombstone.getEntities()).isEmpty();
        assertThat(tombstone.getHeadline()).isEqualTo("Fire closes harbour");
    }

    @Test
    void holdsAnEmbargoedStoryUntilItsTime() {
        // Given
        pipeline.send(anItem().mediaTopic(CONFLICT)
                .embargoedUntil(NOON.plusSeconds(60))
                .build());
        pipeline.waitFor(Duration.ofSeconds(59));
        assertThat(pipeline.stories()).isEmpty();
        assertThat(pipeline.deliveries("conflict-war-and-peace")).isEmpty();

        // When
        pipeline.waitFor(Duration.ofSeconds(1));

        // Then
        assertThat(pipeline.deliveries("conflict-war-and-peace"))
                .extracting(Delivery::getAction)
                .containsExactly(DeliveryAction.PUBLISH);
        assertThat(pipeline.stories()).hasSize(1);
        assertThat(pipeline.decisions()).extracting(Decision::getOutcome).containsExactly(Outcome.HELD);
    }

    @Test
    void releasesOnlyTheNewestStateOfAHeldStory() {
        // Given
        pipeline.send(anItem().embargoedUntil(NOON.plusSeconds(60))
                .mediaTopic(CONFLICT)
                .build());
        pipeline.send(
                anItem().embargoedUntil(NOON.plusSeconds(60)).mediaTopic(SPORT).build());

        // When
        pipeline.waitFor(Duration.ofMinutes(2));

        // Then
        assertThat(pipeline.deliveries("conflict-war-and-peace")).isEmpty();
        assertThat(pipeline.deliveries("sport"))
                .extracting(Delivery::getAction)
                .containsExactly(DeliveryAction.PUBLISH);
    }

    @Test
    void neverMentionsAStoryThatWasKilledWhileHeld() {
        // Given
        pipeline.send(anItem().embargoedForGood().mediaTopic(CONFLICT).build());

        // When
        pipeline.send(anItem().killed().build());
        pipeline.waitFor(Duration.ofDays(1));

        // Then
        assertThat(pipeline.deliveries("conflict-war-and-peace")).isEmpty();
        assertThat(pipeline.stories()).isEmpty();
        assertThat(pipeline.revisions()).hasSize(2);
    }

    @Test
    void releasesAHeldStoryWhenTheAgencyDoes() {
        // Given
        pipeline.send(anItem().embargoedForGood().mediaTopic(CONFLICT).build());

        // When
        pipeline.send(anItem().mediaTopic(CONFLICT).build());

        // Then
        assertThat(pipeline.deliveries("conflict-war-and-peace"))
                .extracting(Delivery::getAction)
                .containsExactly(DeliveryAction.PUBLISH);
    }

    @Test
    void decidesWhatCouldNotBeReadOnce() {
        // Given
        Reject reject = new Reject(
                "i-0",
                "drop",
                "ninjs",
                "line 7",
                "A quote is not closed.",
                Optional.of("a.json"),
                NOON,
                true,
                Optional.empty(),
                Optional.empty());

        // When
        pipeline.sendReject("ap", "{".getBytes(UTF_8), reject);
        pipeline.sendReject("ap", "{".getBytes(UTF_8), reject);

        // Then
        Decision decision = pipeline.decisions().get(0);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.REJECTED);
        assertThat(decision.getItemId()).isEqualTo("i-0");
        assertThat(decision.getReason()).isEqualTo("A quote is not closed.");
        assertThat(pipeline.decisions()).isEmpty();
    }

    /** That the poison lies on news.dead-letters afterwards needs a real broker, so the system tests look there. */
    @Test
    void goesOnAfterPoison() {
        // Given
        pipeline.sendBytes(Topics.WIRE_ITEMS, "ap", "no Avro at all".getBytes(UTF_8));

        // When
        pipeline.send(anItem().build());

        // Then
        assertThat(pipeline.decisions()).hasSize(1);
    }

    @Test
    void putsEachRecordIntoAnEnvelopeOfItsOwn() {
        // When
        pipeline.send(anItem().itemId("item-x").mediaTopic(CONFLICT).build());

        // Then
        List<String> types = List.of(
                type(Topics.NEWS_DECISIONS.name()),
                type(Topics.NEWS_REVISIONS.name()),
                type(Topics.NEWS_STORIES.name()),
                type("news.topic.conflict-war-and-peace"));
        assertThat(types)
                .containsExactly(
                        "org.wiredesk.decision.accepted",
                        "org.wiredesk.revision.new",
                        "org.wiredesk.story",
                        "org.wiredesk.delivery.publish");
    }

    private String type(String topic) {
        return new String(
                pipeline.records(topic).get(0).headers().lastHeader("ce_type").value(), UTF_8);
    }
}
