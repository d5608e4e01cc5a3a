package org.wiredesk.producer.feed.push;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.feed.Decisions;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.records.Decision;

/** Tells a caller what became of an item, in the words of the schema. */
public final class DecisionAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionAnswers.class);

    private final Decisions decisions;

    /** Asks somebody who knows. */
    public DecisionAnswers(Decisions decisions) {
        this.decisions = decisions;
    }

    Answer of(String itemId) {
        try {
            Intake.receivedAt(itemId);
        } catch (IllegalArgumentException e) {
            return Answer.problem(404, "That is no item id. Take one from the answer to POST /items.");
        }
        try {
            return decisions
                    .of(itemId)
                    .map(decision -> Answer.json(200, json(decision)))
                    .orElseGet(() -> Answer.problem(
                                    404,
                                    "It is not decided yet, or nobody has sent such an item. Ask again in a while.")
                            .with("Retry-After", "1"));
        } catch (RuntimeException e) {
            LOG.atWarn().addKeyValue("reason", e).log("A decision could not be looked up");
            return Answer.problem(
                            503, "Decisions cannot be looked up now, as Kafka does not answer. Ask again in a while.")
                    .with("Retry-After", "10");
        }
    }

    private static ObjectNode json(Decision decision) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("itemId", decision.getItemId());
        json.put("source", decision.getSource());
        json.put("outcome", decision.getOutcome().name());
        json.put("storyId", decision.getStoryId().orElse(null));
        json.put("revision", decision.getRevision().orElse(null));
        json.put("kind", decision.getKind().map(Enum::name).orElse(null));
        json.put("reason", decision.getReason());
        ArrayNode evidence = json.putArray("evidence");
        decision.getEvidence()
                .forEach(fact -> evidence.addObject()
                        .put("field", fact.getField())
                        .put("text", fact.getText())
                        .put("rule", fact.getRule()));
        decision.getLink()
                .ifPresent(link -> json.putObject("link")
                        .put("rule", link.getRule())
                        .put("confidence", link.getConfidence())
                        .put("reason", link.getReason()));
        json.put("feed", decision.getFeed());
        json.put("format", decision.getFormat());
        json.put("deliveredAs", decision.getDeliveredAs().orElse(null));
        json.put("headline", decision.getHeadline());
        json.put("receivedAt", decision.getReceivedAt().toString());
        return json;
    }
}
