package org.wiredesk.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.monitor.http.Tokens;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.RelationKind;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.StoryStatus;

/** Holds the description of the API against the server: its routes, every field of every answer and event, what may be refused. */
class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final Map<String, String> ASKED = Map.of(
            "/api/me", "/api/me",
            "/api/stories", "/api/stories?limit=1",
            "/api/stories/{id}", "/api/stories/ap-fire",
            "/api/stories/{id}/revisions", "/api/stories/ap-fire/revisions",
            "/api/stories/{id}/diff", "/api/stories/ap-fire/diff",
            "/api/items/{itemId}", "/api/items/item-ap-fire-2",
            "/api/decisions", "/api/decisions?q=harbor.json",
            "/api/feeds", "/api/feeds",
            "/api/filters", "/api/filters");
    /** Answered before the routes, since no thread waits for a stream. */
    private static final String STREAM = "GET /api/stream";

    @TempDir
    private Path folder = Path.of("");

    private Newsdesk desk;

    @BeforeEach
    void start() throws IOException {
        desk = new Newsdesk(folder, new Clockwork(Wire.NOON.plusSeconds(600)), Tokens.NONE);
        Revision first = Wire.revision("ap-fire", 1, "Fire in the harbor");
        Revision second = Wire.revision("ap-fire", 2, "Two dead in harbor fire");
        Revision other = Wire.revision("afp-fire", 1, "Fire in the harbor, says AP");
        desk.take(first, second, other, Wire.item(second), Wire.decision(second, Outcome.ACCEPTED));
        desk.take(Wire.story(second), Wire.delivery(Wire.story(second), "disaster"));
        desk.take(StoryRelation.newBuilder()
                .setStoryId("ap-fire")
                .setSource("ap")
                .setOriginalStoryId("afp-fire")
                .setOriginalSource("afp")
                .setKind(RelationKind.RELAYS)
                .setAgency("afp")
                .setReason("The same words.")
                .setConfidence(0.9)
                .setOriginalStatus(StoryStatus.USABLE)
                .setSince(Wire.NOON)
                .build());
        desk.reject("It does not begin with a header.", "\u202Egarbled\u0000");
    }

    @AfterEach
    void stop() throws IOException {
        desk.close();
    }

    @Test
    void whatTheServerAnswersIsDescribedAndNothingElse() throws Exception {
        Set<String> answered = desk.routes().stream()
                .filter(route -> route.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
        answered.add(STREAM);

        assertThat(described()).isEqualTo(answered);
    }

    @Test
    void everyDescribedPathIsAsked() throws Exception {
        Set<String> json = new TreeSet<>(described());
        json.removeIf(route -> !route.startsWith("GET ") || route.equals(STREAM) || route.endsWith(".yaml"));

        assertThat(json)
                .isEqualTo(ASKED.keySet().stream().map("GET "::concat).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatEveryPathMayRefuseIsDescribed() throws Exception {
        for (String route : described()) {
            JsonNode method = document()
                    .path("paths")
                    .path(route.split(" ", 2)[1])
                    .path(route.split(" ", 2)[0].toLowerCase(Locale.ROOT));
            JsonNode responses = method.path("responses");
            assertThat(responses.has("429")).as(route).isTrue();
            if (!method.has("security")) {
                assertThat(responses.has("401") && responses.has("503"))
                        .as(route)
                        .isTrue();
            }
        }
    }

    @Test
    void everyEventIsAsDescribed() throws Exception {
        JsonNode events = document().at("/paths/~1api~1stream/get/responses/200/x-events");
        Set<String> seen = new TreeSet<>();
        String position = desk.json("/api/stories", "").path("position").asText();
        try (Events stream = new Events(desk.stream("?source=ap&stops=true", "").body())) {
            // When
            Revision third = Wire.revision("ap-fire", 3, "Three dead in harbor fire");
            desk.take(third, Wire.story(third), Wire.kill("afp-fire", 2, "Fire in the harbor"));
            desk.tellCounts();

            // Then
            for (int n = 0; n < 4; n++) {
                seen.add(described(events, stream.next()));
            }
        }
        desk.evict(Wire.NOON.plusSeconds(3_600));
        try (Events stream = new Events(desk.stream("?after=" + position, "").body())) {
            seen.add(described(events, stream.next()));
        }
        assertThat(seen).containsExactly("decision", "enriched", "gap", "revision", "stop");
    }

    /** Its name, if it is as described. */
    private String described(JsonNode events, Events.Event event) throws Exception {
        assertValid(events.path(event.name()), event.data());
        return event.name();
    }

    private Set<String> described() throws Exception {
        Set<String> described = new TreeSet<>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return described;
    }

    @Test
    void everyAnswerIsAsDescribed() throws Exception {
        for (Map.Entry<String, String> asked : ASKED.entrySet()) {
            HttpResponse<String> answer = desk.get(asked.getValue(), "");
            assertThat(answer.statusCode()).as(asked.getValue()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            check(asked.getKey(), "get", "200", answer.body());
        }
    }

    @Test
    void errorsAndOtherMethodsAreAsDescribed() throws Exception {
        check(
                "/api/stories",
                "get",
                "400",
                desk.get("/api/stories?materiality=huge", "").body());
        check(
                "/api/stories/{id}",
                "get",
                "404",
                desk.get("/api/stories/none", "").body());
        HttpRequest.Builder session =
                HttpRequest.newBuilder(desk.uri("/api/session")).POST(BodyPublishers.ofString("{\"token\":\"any\"}"));
        check("/api/session", "post", "200", desk.send(session).body());
        HttpRequest.Builder replay = HttpRequest.newBuilder(desk.uri("/api/rejects/0-0/replay"))
                .header("X-Wiredesk", "1")
                .POST(BodyPublishers.noBody());
        HttpResponse<String> replayed = desk.send(replay);
        assertThat(replayed.statusCode()).isEqualTo(202);
        check("/api/rejects/{id}/replay", "post", "202", replayed.body());
    }

    private void check(String path, String method, String status, String answer) throws Exception {
        JsonNode document = document();
        JsonNode response =
                document.path("paths").path(path).path(method).path("responses").path(status);
        if (response.has("$ref")) {
            response = document.at(response.path("$ref").asText().substring(1));
        }
        assertValid(response.path("content").path("application/json").path("schema"), JSON.readTree(answer));
    }

    private void assertValid(JsonNode described, JsonNode answer) throws Exception {
        assertThat(described.isObject()).isTrue();
        ObjectNode schema = described.deepCopy();
        schema.set("components", document().path("components"));
        assertThat(SCHEMAS.getSchema(schema).validate(answer))
                .as(answer.toString())
                .isEmpty();
    }

    private JsonNode document() throws Exception {
        return new ObjectMapper(new YAMLFactory())
                .readTree(desk.get("/api/openapi.yaml", "").body());
    }
}
