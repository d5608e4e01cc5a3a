package org.wiredesk.outlets.log;

import java.time.Instant;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;

/**
 * A delivery and where it lies.
 *
 * @param id what it is called
 * @param at Kafka's time of it
 * @param behind where a reader stands who has read it and what comes before it on its page
 * @param delivery as it is on the topic
 */
public record LoggedDelivery(DeliveryId id, Instant at, Position behind, Delivery delivery) {

    /** The story that is delivered. */
    public String storyId() {
        return delivery.getStory().getStoryId();
    }

    /** Whether it takes a story down. */
    public boolean takesDown() {
        return delivery.getAction() == DeliveryAction.KILL || delivery.getAction() == DeliveryAction.RETRACT;
    }
}
