package org.wiredesk.streams.route;

import org.wiredesk.records.Reroute;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.records.Story;

/** What {@code route} is told, one after the other, so that each task changes its rules at one point between two stories. */
public sealed interface RouteInput {

    /** A story has a new state. */
    record NewState(Story story) implements RouteInput {}

    /** Other rules were applied. */
    record NewRules(RoutingRulesChange change) implements RouteInput {}

    /** A story of the past is to be routed once more. */
    record OnceMore(Reroute request) implements RouteInput {}
}
