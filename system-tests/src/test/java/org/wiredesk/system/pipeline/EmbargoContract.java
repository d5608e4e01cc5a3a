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

    private static final Duration AT_LEAST = Duration.ofSeconds(5);
    private static final int TIMES_A_PUBLISH = 4;

    /** From the time of release on, on a busy machine; that it takes a second at most is shown where the clock is the test's own. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Instant FAR_AWAY = Instant.parse("2099-01-01T00:00:00Z");

    private final Supplier<Pipeline> pipelines;

    EmbargoContract(Supplier<Pipeline> pipelines) {
        this.pipelines = pipelines;
    }

    @Test
    void aTextComesOutWhenItsTimeHasComeAndAnotherOneIsReadByNobody() {
        // Given
        Pipeline pipeline = pipelines.get();
        Ninjs far = new Ninjs("urn:example:budget", 1)
                .headline("Quenby budget doubles the ferry fare")
                .paragraphs("The ferry fare doubles under the Quenby budget.", "The council votes on Monday.")
                .about("11000000", "politics")
                .note("Eds: Quenby spelling is right.")
                .embargoedUntil(FAR_AWAY);
        Instant before = Instant.now();
        JsonNode farAway =
                pipeline.publish(pipeline.write("fare.json", far.toString())).get(0);
        Duration aPublish = Duration.between(before, Instant.now());
        Instant soon = Instant.now()
                .plus(AT_LEAST)
                .plus(aPublish.multipliedBy(TIMES_A_PUBLISH))
                .truncatedTo(ChronoUnit.SECONDS);
        Ninjs near = new Ninjs("urn:example:prize", 1)
                .headline("Prize of Dunbeath goes to a lighthouse keeper")
                .paragraphs("The prize of Dunbeath goes to a lighthouse keeper.", "She is 71.")
                .about("01000000", "arts, culture, entertainment and media")
                .embargoedUntil(soon);

        // When
        JsonNode comesOut =
                pipeline.publish(pipeline.write("prize.json", near.toString())).get(0);

        // Then
        assertThat(List.of(comesOut, farAway))
                .extracting(decision -> decision.path("outcome").asText())
                .containsExactly("HELD", "HELD");
        Received delivery = delivery(comesOut.path("storyId").asText(), soon);
        assertThat(delivery.timestamp()).isAfterOrEqualTo(soon);
        assertThat(delivery.value().path("action").asText()).isEqualTo("PUBLISH");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pipeline.reader().on("news.revisions"))
                        .anySatisfy(
                                record -> assertThat(record.json().toString()).contains("Quenby")));
        assertThat(pipeline.reader().on("news."))
                .filteredOn(record -> !record.topic().equals("news.revisions"))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.json().toString()).doesNotContain("Quenby"));
        assertIsListed(pipeline, farAway.path("storyId").asText());
    }

    private Received delivery(String storyId, Instant soon) {
        await("the release")
                .atMost(Duration.between(Instant.now(), soon.plus(PATIENCE)))
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
