package org.wiredesk.outlets.log;

import java.util.List;

/**
 * Some deliveries that follow one another in a topic.
 *
 * @param topic how far the topic reached when it was read
 * @param deliveries the oldest first; those of a story are in their order
 * @param from before the first of them
 * @param to behind the last of them
 */
public record Page(TopicState topic, List<LoggedDelivery> deliveries, Position from, Position to) {

    public Page {
        deliveries = List.copyOf(deliveries);
    }

    /** Whether there may be some before these. */
    public boolean hasOlder() {
        return !from.equals(topic.oldest());
    }

    /** Whether there may be some behind these. */
    public boolean hasNewer() {
        return !to.equals(topic.end());
    }
}
