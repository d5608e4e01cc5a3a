package org.wiredesk.producer.feed.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The status of feeds as JSON, there and back: times in ISO 8601, durations in seconds, what is not there as {@code null}. */
public final class FeedStatusJson {

    private FeedStatusJson() {}

    /** An array with an object for each feed. */
    public static ArrayNode write(List<FeedStatus> feeds) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        feeds.forEach(feed -> array.add(object(feed)));
        return array;
    }

    /** One feed. */
    public static ObjectNode object(FeedStatus feed) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", feed.name());
        json.put("type", feed.type());
        json.put("source", feed.source().orElse(null));
        json.put("lastItemAt", feed.lastItemAt().map(Instant::toString).orElse(null));
        json.put("lastPollAt", feed.lastPollAt().map(Instant::toString).orElse(null));
        json.put("items", feed.items());
        json.put("rejects", feed.rejects());
        json.put("unchanged", feed.unchanged());
        json.put("itemsLastHour", feed.itemsLastHour());
        json.put("failure", feed.failure().orElse(null));
        json.put(
                "expectEverySeconds",
                feed.expectEvery().map(Duration::toSeconds).orElse(null));
        json.put("silentForSeconds", feed.silentFor().toSeconds());
        json.put("alarm", feed.alarm());
        return json;
    }

    /** One feed, read from what {@link #object} has written. */
    public static FeedStatus read(JsonNode json) {
        return new FeedStatus(
                json.path("name").asText(),
                json.path("type").asText(),
                text(json, "source"),
                text(json, "lastItemAt").map(Instant::parse),
                text(json, "lastPollAt").map(Instant::parse),
                json.path("items").asLong(),
                json.path("rejects").asLong(),
                json.path("unchanged").asLong(),
                json.path("itemsLastHour").asLong(),
                text(json, "failure"),
                text(json, "expectEverySeconds").map(Long::parseLong).map(Duration::ofSeconds),
                Duration.ofSeconds(json.path("silentForSeconds").asLong()),
                json.path("alarm").asBoolean());
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.of(json.path(field))
                .filter(node -> !node.isNull() && !node.isMissingNode())
                .map(JsonNode::asText);
    }
}
