package org.wiredesk.system.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wiredesk.system.harness.Finished;
import org.wiredesk.system.harness.Ninjs;
import org.wiredesk.system.harness.Pipeline;
import org.wiredesk.system.harness.Received;

/** What a feed integrator and a subscriber rely on. The bodies are the same wherever it runs; the sub-classes say where. */
abstract class PipelineContract {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String WEATHER = "news.topic.weather";

    /** The installation, running. */
    abstract Pipeline pipeline();

    @Test
    void anUpdateAndAKillFollowTheirStory() {
        // Given
        String uri = "urn:example:gale";
        Ninjs first = new Ninjs(uri, 1)
                .headline("Gale closes the harbour of Wick")
                .paragraphs("A gale closed the harbour of Wick on Saturday.", "Nobody was hurt.")
                .about("17000000", "weather");
        Ninjs second = new Ninjs(uri, 2)
                .headline("Gale closes the harbour of Wick")
                .paragraphs("A gale closed the harbour of Wick on Saturday.", "Two sailors were hurt.")
                .about("17000000", "weather");
        Ninjs kill = new Ninjs(uri, 3)
                .headline("Gale closes the harbour of Wick")
                .about("17000000", "weather")
                .killed();

        // When
        List<JsonNode> decisions = pipeline()
                .publish(
                        pipeline().write("gale-1.json", first.toString()),
                        pipeline().write("gale-2.json", second.toString()),
                        pipeline().write("gale-3.json", kill.toString()));

        // Then
        String storyId = decisions.get(0).path("storyId").asText();
        assertThat(decisions)
                .extracting(decision -> decision.path("storyId").asText())
                .containsOnly(storyId);
        assertThat(decisions)
                .extracting(decision -> decision.path("kind").asText())
                .containsExactly("NEW", "UPDATE", "KILL");
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(pipeline().reader().revisions(storyId))
                    .extracting(revision -> revision.path("revision").asInt())
                    .containsExactly(1, 2, 3);
            assertThat(pipeline().reader().deliveries(storyId))
                    .extracting(Received::topic)
                    .containsExactly(WEATHER, WEATHER, WEATHER);
        });
        assertThat(pipeline().reader().deliveries(storyId))
                .extracting(delivery -> delivery.value().path("action").asText())
                .containsExactly("PUBLISH", "UPDATE", "KILL");
        JsonNode killed = pipeline().reader().revisions(storyId).get(2);
        assertThat(killed.path("body").asText()).isEmpty();
        assertThat(killed.path("headline").asText()).isEqualTo("Gale closes the harbour of Wick");
        assertThat(pipeline()
                        .reader()
                        .deliveries(storyId)
                        .get(2)
                        .value()
                        .path("story")
                        .path("status")
                        .asText())
                .isEqualTo("KILLED");
    }

    @Test
    void everyRecordCarriesACloudEventsEnvelope() {
        // Given
        String item = new Ninjs("urn:example:lighthouse", 1)
                .headline("Lighthouse of Noss Head opens its doors")
                .paragraphs("Visitors may climb the tower from Sunday.")
                .toString();

        // When
        JsonNode decision =
                pipeline().publish(pipeline().write("lighthouse.json", item)).get(0);

        // Then
        Received received = pipeline().reader().on("news.decisions").stream()
                .filter(record -> record.value().equals(decision))
                .findFirst()
                .orElseThrow();
        assertThat(received.header("ce_specversion")).isEqualTo("1.0");
        assertThat(List.of("ce_id", "ce_source", "ce_type", "ce_subject", "ce_time"))
                .allSatisfy(name -> assertThat(received.header(name)).as(name).isNotBlank());
        assertThat(received.key()).isEqualTo("ap");
    }

    @Test
    void whatCannotBeReadIsKeptByteForByteWithThePlaceAndTheReason() {
        // Given
        String broken = "{\"uri\": \"urn:example:broken\",\n \"headline\": \"Caf\u00e9\n";
        Path file = pipeline().write("broken.json", broken, ISO_8859_1);

        // When
        JsonNode decision = pipeline().publish(file).get(0);

        // Then
        assertThat(decision.path("outcome").asText()).isEqualTo("REJECTED");
        Received reject = await().atMost(PATIENCE)
                .until(() -> rejects(decision.path("itemId").asText()), rejects -> !rejects.isEmpty())
                .get(0);
        assertThat(reject.bytes()).isEqualTo(broken.getBytes(ISO_8859_1));
        assertThat(reject.header("wiredesk.delivered-as")).endsWith("broken.json");
        assertThat(reject.header("wiredesk.feed")).isNotBlank();
        assertThat(reject.header("wiredesk.format")).isEqualTo("ninjs");
        assertThat(reject.header("wiredesk.place")).isNotBlank();
        assertThat(reject.header("wiredesk.reason"))
                .isNotBlank()
                .isEqualTo(decision.path("reason").asText());
        assertThat(reject.key()).isEqualTo("ap");
    }

    @Test
    void poisonIsPutAsideAsItCameAndTheNextItemIsDecided() {
        // Given
        byte[] poison = "no Avro at all".getBytes(UTF_8);
        String next = new Ninjs("urn:example:whale", 1)
                .headline("Whale rests in the bay of Sinclair")
                .paragraphs("A whale rested in the bay for an hour.")
                .toString();

        // When
        pipeline().put("wire.items", poison);
        JsonNode decision =
                pipeline().publish(pipeline().write("whale.json", next)).get(0);

        // Then
        assertThat(decision.path("outcome").asText()).isEqualTo("ACCEPTED");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pipeline().reader().on("news.dead-letters"))
                        .singleElement()
                        .satisfies(letter -> {
                            assertThat(letter.bytes()).isEqualTo(poison);
                            assertThat(letter.header("__streams.errors.topic")).isEqualTo("wire.items");
                        }));
    }

    @Test
    void publishSaysWhatWasParsedAndWhatWasRejected() {
        Path good = pipeline()
                .write(
                        "seals.json",
                        new Ninjs("urn:example:seals", 1)
                                .headline("Seals return to the Moray Firth")
                                .paragraphs("Forty seals lay on the sand on Saturday.")
                                .toString());
        Path bad = pipeline().write("no-seals.json", "{");

        Finished finished = pipeline().wiredesk().run("publish", "--source", "ap", good, bad);

        assertThat(finished.exitCode()).isEqualTo(1);
        assertThat(finished.out()).contains(" 1 item parsed, 1 rejected");
        pipeline().reader().awaitDecisions(decision -> decision.toString().contains("no-seals.json"), 1);
    }

    private List<Received> rejects(String itemId) {
        return pipeline().reader().on("wire.rejects").stream()
                .filter(record -> record.header("wiredesk.item-id").equals(itemId))
                .toList();
    }

    @Nested
    class TheSeed extends SeedStoryContract {
        TheSeed() {
            super(PipelineContract.this::pipeline, SeedStories.theSeed());
        }
    }

    @Nested
    class AStoryOfOurOwn extends SeedStoryContract {
        AStoryOfOurOwn() {
            super(PipelineContract.this::pipeline, SeedStories.ourOwn());
        }
    }
}
