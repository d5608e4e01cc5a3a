package org.wiredesk.system.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.wiredesk.system.harness.Checkout;
import org.wiredesk.system.harness.Ninjs;
import org.wiredesk.system.harness.Pipeline;
import org.wiredesk.system.harness.Received;
import org.wiredesk.system.harness.Workbench;

/** The whole life of one story, as docs/deliveries.md has it in a table: the records on each topic, and what three consumers make of them. */
abstract class LifeOfAStoryContract {

    private static final List<List<String>> TABLE =
            Checkout.docs("deliveries.md").table("The life of one story");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String URI = "urn:example:cup-final";
    private static final String ALERT = "Cup final in Halkirk is delayed";
    private static final String LATER = "Storm over Halkirk ends the cup final";
    private static final String CORRECTED = "Storm over Halkirk delays the cup final";
    private static final List<String> HEADLINES = List.of(ALERT, LATER, CORRECTED);

    private final Supplier<Pipeline> pipelines;
    private final Workbench bench;
    private final Map<String, Integer> read = new HashMap<>();
    private String storyId = "";

    LifeOfAStoryContract(Supplier<Pipeline> pipelines, Workbench bench) {
        this.pipelines = pipelines;
        this.bench = bench;
    }

    @Test
    void isOnEveryTopicAsThePageSaysAndConsumersSeeWhatStands() {
        Pipeline pipeline = pipelines.get();
        CurrentView sport = CurrentView.inJava(bench, pipeline.addresses(), "sport");
        CurrentView weather = CurrentView.inNode(bench, pipeline.addresses(), "weather");

        send("alert", 1, ALERT, "15000000", "The cup final begins an hour late.");
        stands(sport, "sport", "alert", ALERT);
        stands(weather, "weather", "alert", ALERT);

        send("update", 2, LATER, "17000000", "A storm has ended the cup final.");
        stands(sport, "sport", "update", LATER);
        stands(weather, "weather", "update", LATER);

        send("correction", 3, CORRECTED, "17000000", "A storm has delayed the cup final; it has not ended it.");
        stands(sport, "sport", "correction", CORRECTED);
        stands(weather, "weather", "correction", CORRECTED);
        CurrentView late = CurrentView.inJava(bench, pipeline.addresses(), "weather");
        stands(late, "weather", "correction", CORRECTED);

        send("kill", 4, CORRECTED, "17000000", "");
        stands(sport, "sport", "kill", CORRECTED);
        stands(weather, "weather", "kill", CORRECTED);
        stands(late, "weather", "kill", CORRECTED);
    }

    private void send(String event, int version, String headline, String mediaTopic, String paragraph) {
        Ninjs item = new Ninjs(URI, version).headline(headline).about(mediaTopic, "as sent");
        if (event.equals("kill")) {
            item.killed();
        } else {
            item.paragraphs(paragraph, "Halkirk waits.");
        }
        if (event.equals("correction")) {
            item.note("Eds: CORRECTS that the final goes on.");
        }
        Pipeline pipeline = pipelines.get();
        JsonNode decision = pipeline.publish(pipeline.write("cup-final-" + event + ".json", item.toString()))
                .get(0);
        storyId = decision.path("storyId").asText();
        int column = TABLE.get(0).indexOf(event);
        for (List<String> row : TABLE) {
            String topic = row.get(0).replace("`", "");
            if (topic.startsWith("news.")) {
                int before = read.getOrDefault(topic, 0);
                await("what " + topic + " says of the " + event)
                        .atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(onTopic(topic, before)).as(topic).isEqualTo(row.get(column)));
                read.put(topic, of(topic).size());
            }
        }
    }

    private String onTopic(String topic, int before) {
        return String.join(
                ", ",
                of(topic).stream()
                        .skip(before)
                        .map(LifeOfAStoryContract::inWords)
                        .toList());
    }

    private List<Received> of(String topic) {
        return pipelines.get().reader().on(topic).stream()
                .filter(record -> record.topic().equals(topic))
                .filter(record -> record.key().equals(storyId)
                        || record.value().path("storyId").asText().equals(storyId))
                .toList();
    }

    private static String inWords(Received record) {
        JsonNode value = record.value();
        return switch (record.topic()) {
            case "news.decisions" -> words(value, "outcome", "kind", "revision");
            case "news.revisions" -> words(value, "kind", "revision");
            case "news.stories" -> words(value, "revision", "status");
            default ->
                words(value, "action") + " "
                        + value.path("story").path("revision").asText();
        };
    }

    private static String words(JsonNode value, String... fields) {
        return String.join(
                " ",
                List.of(fields).stream()
                        .map(field -> value.path(field).asText())
                        .toList());
    }

    private static void stands(CurrentView view, String topic, String event, String headline) {
        List<String> row = TABLE.stream()
                .filter(cells -> cells.get(0).equals("stands on `" + topic + "`"))
                .findFirst()
                .orElseThrow();
        boolean expected = row.get(TABLE.get(0).indexOf(event)).equals("yes");
        await("the view of " + topic + " after the " + event)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                HEADLINES.stream().filter(view.now()::contains).toList())
                        .isEqualTo(expected ? List.of(headline) : List.of()));
    }
}
