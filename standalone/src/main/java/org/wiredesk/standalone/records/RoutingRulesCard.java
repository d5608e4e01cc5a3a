package org.wiredesk.standalone.records;

import org.wiredesk.records.Reroute;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.standalone.terminal.Card;
import org.wiredesk.standalone.terminal.Tone;

/** Rules that were applied, and stories that they were applied to afterwards. */
final class RoutingRulesCard {

    private static final int TEXT_SHOWN = 400;

    private RoutingRulesCard() {}

    static Card.Builder of(RoutingRulesChange change) {
        return Card.of(Tone.ATTENTION, "RULES, version " + change.getVersion())
                .field("by", change.getBy())
                .field("appliedAt", change.getAppliedAt().toString())
                .field("yaml", Excerpt.of(change.getYaml(), TEXT_SHOWN));
    }

    static Card.Builder of(Reroute request) {
        return Card.of(Tone.FAINT, "ROUTE ONCE MORE")
                .field("storyId", request.getStoryId())
                .field("rulesVersion", Integer.toString(request.getRulesVersion()))
                .field("by", request.getBy());
    }
}
