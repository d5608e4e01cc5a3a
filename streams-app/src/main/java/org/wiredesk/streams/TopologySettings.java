package org.wiredesk.streams;

import java.time.Duration;
import java.util.function.Consumer;
import org.wiredesk.records.Decision;
import org.wiredesk.streams.enrich.Enricher;
import org.wiredesk.streams.link.LinkSettings;
import org.wiredesk.streams.route.RoutingRules;

/**
 * What the topology is built from.
 *
 * @param registryUrl where the schema registry answers
 * @param rules where stories go
 * @param enricher finds who, what and where
 * @param linking how items find their stories
 * @param memory how long a story is remembered after it was last heard of
 * @param onDecision told of every decision, for counting; it may be told again after a crash
 */
public record TopologySettings(
        String registryUrl,
        RoutingRules rules,
        Enricher enricher,
        LinkSettings linking,
        Duration memory,
        Consumer<Decision> onDecision) {}
