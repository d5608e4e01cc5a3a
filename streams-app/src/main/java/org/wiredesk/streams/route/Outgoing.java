package org.wiredesk.streams.route;

import java.util.List;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Story;

/**
 * What leaves the pipeline at once.
 *
 * @param states the new state of a story; none where only the rules are new
 * @param deliveries what each topic is told of it
 */
public record Outgoing(List<Story> states, List<Delivery> deliveries) {

    /** A new state of a story. */
    public Outgoing(Story story, List<Delivery> deliveries) {
        this(List.of(story), deliveries);
    }
}
