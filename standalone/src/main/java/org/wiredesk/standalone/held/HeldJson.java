package org.wiredesk.standalone.held;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.wiredesk.records.Story;

/** A held story as data, without its text. */
public final class HeldJson {

    private HeldJson() {}

    /** The object; {@code until} is null where the agency has to release the story. */
    public static ObjectNode of(Story story) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("storyId", story.getStoryId())
                .put("until", HeldStories.until(story).map(Instant::toString).orElse(null))
                .put("source", story.getSource())
                .put("revision", story.getRevision())
                .put("headline", story.getHeadline())
                .put("itemId", story.getItemId())
                .put("receivedAt", story.getReceivedAt().toString());
    }
}
