package org.wiredesk.standalone.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.schemas.AvroJson;

/** A story's history as data: one object for each item, with its decision and the revision that it made, and one for each relation. */
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

    /** The object: the relation alone, beside the story that was asked for. */
    public static ObjectNode of(String storyId, StoryRelation relation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("storyId", storyId);
        json.set("relation", AvroJson.object(relation));
        return json;
    }
}
