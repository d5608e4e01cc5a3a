package org.wiredesk.monitor.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.wiredesk.monitor.window.DecisionList;
import org.wiredesk.monitor.window.LastHour;
import org.wiredesk.monitor.window.RejectList;

/** {@code /api/feeds}: what comes in, what could not be read, and whether the pipeline keeps up. */
final class FeedsApi implements Consumer<RoutesConfig> {

    private static final int MOST_REJECTS = 50;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Desk desk;

    FeedsApi(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/api/feeds", this::feeds);
        routes.post("/api/rejects/{id}/replay", this::replay);
    }

    private void feeds(Context context) throws IOException {
        Newsroom newsroom = desk.get();
        boolean privileged = Reader.of(context).isPrivileged();
        Instant now = newsroom.clock().instant();
        ObjectNode json = JSON.objectNode();
        json.set("feeds", shown(MAPPER.readTree(newsroom.feeds().get())));
        json.set("rejects", rejects(newsroom, privileged));
        json.set("pipeline", pipeline(newsroom, privileged, now));
        ArrayNode minutes = json.putArray("minutes");
        for (LastHour.Minute minute : new LastHour(newsroom.window()).minutes(privileged, now)) {
            ObjectNode node = minutes.addObject().put("minute", minute.minute().toString());
            minute.bySource().forEach(node.putObject("bySource")::put);
            minute.byKind().forEach(node.putObject("byKind")::put);
        }
        context.contentType(Answers.JSON).header("Cache-Control", "no-store").result(json.toString());
    }

    /** Nobody can tell whether what could not be read is under embargo: how it begins is for privileged readers. */
    private static ArrayNode rejects(Newsroom newsroom, boolean privileged) throws IOException {
        ArrayNode rejects = JSON.arrayNode();
        for (ObjectNode reject : new RejectList(newsroom.window()).newest(MOST_REJECTS)) {
            rejects.add(privileged ? reject : reject.put("excerpt", ""));
        }
        return rejects;
    }

    private static ObjectNode pipeline(Newsroom newsroom, boolean privileged, Instant now) throws IOException {
        LastHour rates = new LastHour(newsroom.window());
        ObjectNode json = JSON.objectNode();
        var lag = newsroom.lag().get();
        json.put("lagRecords", lag.isPresent() ? (Long) lag.getAsLong() : null);
        json.put("itemsPerSecond", rates.itemsPerSecond(privileged, now));
        json.put("revisionsPerSecond", rates.revisionsPerSecond(privileged, now));
        json.set("decisions", counts(newsroom, privileged));
        return json;
    }

    /** How many items came to which end. */
    static ObjectNode counts(Newsroom newsroom, boolean privileged) throws IOException {
        ObjectNode json = JSON.objectNode();
        new DecisionList(newsroom.window())
                .counts(privileged)
                .forEach((outcome, count) -> json.put(outcome.name(), count));
        return json;
    }

    private static ArrayNode shown(JsonNode feeds) {
        ArrayNode array = JSON.arrayNode();
        for (JsonNode feed : feeds) {
            ObjectNode node = array.addObject();
            node.set("name", feed.path("name"));
            node.set("source", or(feed.path("source")));
            node.set("type", feed.path("type"));
            node.set("lastItemAt", or(feed.path("lastItemAt")));
            node.put("itemsPerHour", feed.path("itemsLastHour").asLong());
            node.put("rejects", feed.path("rejects").asLong());
            node.set("expectedEverySeconds", or(feed.path("expectEverySeconds")));
            node.put("quietForSeconds", feed.path("silentForSeconds").asLong());
            node.put("silent", feed.path("alarm").asBoolean());
            node.put("state", state(feed));
        }
        return array;
    }

    private static JsonNode or(JsonNode node) {
        return node.isMissingNode() ? JSON.nullNode() : node;
    }

    private static String state(JsonNode feed) {
        JsonNode failure = feed.path("failure");
        if (failure.isTextual()) {
            return failure.asText();
        }
        return feed.path("alarm").asBoolean() ? "It has fallen silent." : "It flows.";
    }

    private void replay(Context context) throws IOException, InterruptedException {
        if (!"1".equals(context.header("X-Wiredesk"))) {
            throw new Forbidden("Send the header `X-Wiredesk: 1`: it tells the page from a foreign site's form.");
        }
        if (!Reader.of(context).isPrivileged()) {
            throw new Forbidden("Only privileged readers may replay a reject. Sign in with the privileged token.");
        }
        Newsroom newsroom = desk.get();
        String itemId = new RejectList(newsroom.window())
                .itemId(context.pathParam("id"))
                .orElseThrow(() -> new NotThere("There is no such reject in the window."));
        String replayed = newsroom.replayer()
                .replay(itemId)
                .orElseThrow(
                        () -> new NotThere(
                                "It still cannot be read, or it was taken before, or its bytes are gone. `./wiredesk replay rejects --dry-run` says which."));
        context.status(202)
                .contentType(Answers.JSON)
                .result(JSON.objectNode().put("replayed", replayed).toString());
    }
}
