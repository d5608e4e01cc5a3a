package org.wiredesk.system.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.wiredesk.system.harness.Finished;
import org.wiredesk.system.harness.Ninjs;
import org.wiredesk.system.harness.Pipeline;
import org.wiredesk.system.harness.Received;

/** Two texts under embargo on a running desk: one whose time comes, and one whose time is far away. */
abstract class EmbargoContract {

    /** That it takes a second at most is shown where the clock is the test's own. */
    private static final int A_BUSY_MACHINE = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant FAR_AWAY = Instant.parse("2099-01-01T00:00:00Z");

    private final Supplier<Pipeline> pipelines;

    EmbargoContract(Supplier<Pipeline> pipelines) {
        this.pipelines = pipelines;
    }

    @Test
    void aTextComesOutWhenItsTimeHasComeAndAnotherOneIsReadByNobody() {
        // Given
        Pipeline pipeline = pipelines.get();
        Instant soon = Instant.now().plusSeconds(20).truncatedTo(ChronoUnit.SECONDS);
        Ninjs first = new Ninjs("urn:example:prize", 1)
                .headline("Prize of Dunbeath goes to a lighthouse keeper")
                .paragraphs("The prize of Dunbeath goes to a lighthouse keeper.", "She is 71.")
                .about("01000000", "arts, culture, entertainment and media")
                .embargoedUntil(soon);
        Ninjs second = new Ninjs("urn:example:budget", 1)
                .headline("Quenby budget doubles the ferry fare")
                .paragraphs("The ferry fare doubles under the Quenby budget.", "The council votes on Monday.")
                .about("11000000", "politics")
                .note("Eds: Quenby spelling is right.")
                .embargoedUntil(FAR_AWAY);

        // When
        List<JsonNode> decisions = pipeline.publish(
                pipeline.write("prize.json", first.toString()), pipeline.write("fare.json", second.toString()));

        // Then
        assertThat(decisions)
                .extracting(decision -> decision.path("outcome").asText())
                .containsExactly("HELD", "HELD");
        Received delivery = delivery(decisions.get(0).path("storyId").asText());
        assertThat(delivery.timestamp()).isBetween(soon, soon.plusSeconds(A_BUSY_MACHINE));
        assertThat(delivery.value().path("action").asText()).isEqualTo("PUBLISH");
        assertThat(pipeline.reader().on("news.revisions"))
                .anySatisfy(record -> assertThat(record.json().toString()).contains("Quenby"));
        assertThat(pipeline.reader().on("news."))
                .filteredOn(record -> !record.topic().equals("news.revisions"))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.json().toString()).doesNotContain("Quenby"));
        assertIsListed(pipeline, decisions.get(1).path("storyId").asText());
    }

    private Received delivery(String storyId) {
        await("the release")
                .atMost(PATIENCE)
                .until(() -> !pipelines.get().reader().deliveries(storyId).isEmpty());
        List<Received> deliveries = pipelines.get().reader().deliveries(storyId);
        assertThat(deliveries).hasSize(1);
        return deliveries.get(0);
    }

    private static void assertIsListed(Pipeline pipeline, String storyId) {
        Finished held = pipeline.wiredesk().run("held", "--json");
        assertThat(held.exitCode()).as(held.words()).isZero();
        assertThat(held.out()).doesNotContain("Dunbeath", "council votes");
        assertThat(held.jsonLines())
                .filteredOn(story -> story.path("storyId").asText().equals(storyId))
                .singleElement()
                .satisfies(story -> {
                    assertThat(story.path("until").asText()).isEqualTo(FAR_AWAY.toString());
                    assertThat(story.path("headline").asText()).isEqualTo("Quenby budget doubles the ferry fare");
                });
    }
}
