package org.wiredesk.streams;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.wiredesk.records.Decision;
import org.wiredesk.streams.copy.CopyDesk;
import org.wiredesk.streams.copy.FurnitureSettings;
import org.wiredesk.streams.enrich.Enricher;
import org.wiredesk.streams.link.LinkSettings;
import org.wiredesk.streams.relate.RelationSettings;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RulesListener;
import org.wiredesk.streams.store.Retention;

/**
 * What the topology is built from.
 *
 * @param registryUrl where the schema registry answers
 * @param rules where stories go, before other rules are applied
 * @param enricher finds who, what and where
 * @param copyDesk cleans texts
 * @param furniture when a repeated paragraph is furniture
 * @param linking how items find their stories
 * @param overtakesAfter how many items must wait before an urgent one that is to overtake them
 * @param relating when a story is taken for another source's copy
 * @param retention how long stories are remembered
 * @param clock which embargoes go by
 * @param onRules told of every change of the rules
 * @param onDecision told of every decision, for counting; it may be told again after a crash
 */
public record TopologySettings(
        String registryUrl,
        RoutingRules rules,
        Enricher enricher,
        CopyDesk copyDesk,
        FurnitureSettings furniture,
        LinkSettings linking,
        int overtakesAfter,
        RelationSettings relating,
        Retention retention,
        InstantSource clock,
        RulesListener onRules,
        Consumer<Decision> onDecision) {}
