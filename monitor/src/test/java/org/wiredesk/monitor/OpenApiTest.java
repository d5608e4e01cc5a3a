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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

/** Holds the description of the API against the server: every path is asked, and every field of every answer must be described. */
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
    /** Answered by no JSON, or not to be asked by GET. */
    private static final Set<String> OTHERS =
            Set.of("/api/session", "/api/openapi.yaml", "/api/rejects/{id}/replay", "/api/stream");

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
    void everyPathIsAskedOrKnownToBeNoJson() throws Exception {
        Set<String> described = new TreeSet<>();
        document().path("paths").fieldNames().forEachRemaining(described::add);

        Set<String> known = new TreeSet<>(ASKED.keySet());
        known.addAll(OTHERS);
        assertThat(described).isEqualTo(known);
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
        ObjectNode schema = (ObjectNode)
                response.path("content").path("application/json").path("schema").deepCopy();
        schema.set("components", document.path("components"));
        var mistakes = SCHEMAS.getSchema(schema).validate(JSON.readTree(answer));
        assertThat(mistakes).as(path + " " + answer).isEmpty();
    }

    private JsonNode document() throws Exception {
        return new ObjectMapper(new YAMLFactory())
                .readTree(desk.get("/api/openapi.yaml", "").body());
    }
}
