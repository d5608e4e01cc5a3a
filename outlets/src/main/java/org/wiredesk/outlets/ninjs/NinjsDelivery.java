package org.wiredesk.outlets.ninjs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wiredesk.outlets.log.DeliveryId;
import org.wiredesk.records.Delivery;

/** A delivery as JSON: what to do, why, and the story as ninjs 3. */
public final class NinjsDelivery {

    private NinjsDelivery() {}

    /** The delivery of an id. */
    public static ObjectNode of(DeliveryId id, Delivery delivery) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", id.toString())
                .put("topic", delivery.getTopic())
                .put("action", delivery.getAction().name())
                .put("rule", delivery.getRule())
                .put("rulesVersion", delivery.getRulesVersion())
                .put("reason", delivery.getReason())
                .put("backfilled", delivery.getBackfilled());
        delivery.getRelation().ifPresent(relation -> {
            ObjectNode original = json.putObject("original")
                    .put("storyId", relation.getOriginalStoryId())
                    .put("source", relation.getOriginalSource())
                    .put("status", relation.getOriginalStatus().name());
            relation.getNotice().ifPresent(notice -> original.put("notice", notice));
        });
        json.set("item", NinjsStory.of(delivery.getStory()));
        return json;
    }
}
