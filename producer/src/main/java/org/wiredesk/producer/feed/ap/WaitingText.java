package org.wiredesk.producer.feed.ap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A story that waits for its text, which the server did not give. The bookmark holds it, since the feed has gone on.
 *
 * @param entry of the page that the story stood in
 * @param tries how often the text was asked for
 * @param next when it is to be asked for again
 */
record WaitingText(JsonNode entry, int tries, Instant next) {

    private static final String WAITING = "waiting";
    private static final Duration FIRST_GAP = Duration.ofSeconds(30);

    /** A story whose text was asked for so often, last at a time; the gaps double. */
    static WaitingText after(JsonNode entry, int tries, Instant now) {
        Duration gap = tries == 0 ? Duration.ZERO : FIRST_GAP.multipliedBy(1L << (tries - 1));
        return new WaitingText(entry, tries, now.plus(gap));
    }

    /** Those that a bookmark holds. */
    static List<WaitingText> in(JsonNode place) {
        List<WaitingText> waiting = new ArrayList<>();
        for (JsonNode text : place.path(WAITING)) {
            Instant next = Instant.ofEpochSecond(text.path("next").asLong());
            waiting.add(new WaitingText(text.path("entry"), text.path("tries").asInt(), next));
        }
        return waiting;
    }

    /** Puts them into a bookmark, instead of those that it held. */
    static void put(List<WaitingText> waiting, ObjectNode place) {
        place.remove(WAITING);
        if (!waiting.isEmpty()) {
            ArrayNode array = place.putArray(WAITING);
            waiting.forEach(text -> array.addObject()
                    .put("tries", text.tries())
                    .put("next", text.next().getEpochSecond())
                    .set("entry", text.entry()));
        }
    }
}
