package org.wiredesk.standalone.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wiredesk.standalone.records.AvroJson;

/** A story's history as data: one object for each item, with its decision and the revision that it made. */
public final class StoryJson {

    private StoryJson() {}

    /** The object; {@code revision} is null where the item made none, {@code decision} where it is not kept. */
    public static ObjectNode of(String storyId, StoryEvent event) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("storyId", storyId).put("receivedAt", event.receivedAt().toString());
        json.set("revision", event.revision().map(AvroJson::object).orElse(null));
        json.set("decision", event.decision().map(AvroJson::object).orElse(null));
        return json;
    }
}
