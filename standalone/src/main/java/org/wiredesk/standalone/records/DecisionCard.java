package org.wiredesk.standalone.records;

import java.util.stream.Collectors;
import org.wiredesk.records.Decision;
import org.wiredesk.standalone.terminal.Card;

/** A decision: what became of an item, why, and what that rests on. */
final class DecisionCard {

    private DecisionCard() {}

    static Card.Builder of(Decision decision) {
        String made = decision.getKind().map(kind -> " " + kind).orElse("")
                + decision.getRevision().map(number -> " " + number).orElse("");
        return Card.of(Tones.of(decision.getOutcome(), decision.getKind()), decision.getOutcome() + made)
                .field("headline", decision.getHeadline())
                .field("reason", decision.getReason())
                .field(
                        "evidence",
                        decision.getEvidence().stream()
                                .map(one -> one.getField() + ": '" + one.getText() + "' (" + one.getRule() + ")")
                                .collect(Collectors.joining("\n")))
                .field("link", decision.getLink().map(link -> link.getReason() + " (" + link.getRule() + ")"))
                .field("source", decision.getSource())
                .field("feed", decision.getFeed())
                .field("format", decision.getFormat())
                .field("deliveredAs", decision.getDeliveredAs())
                .field("storyId", decision.getStoryId())
                .field("itemId", decision.getItemId())
                .field("receivedAt", decision.getReceivedAt().toString());
    }
}
