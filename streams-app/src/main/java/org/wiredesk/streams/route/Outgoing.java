package org.wiredesk.streams.route;

import java.util.List;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Story;

/**
 * What leaves the pipeline for one new state of a story.
 *
 * @param story the state itself
 * @param deliveries what each topic is told of it
 */
public record Outgoing(Story story, List<Delivery> deliveries) {}
