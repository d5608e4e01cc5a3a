package org.wiredesk.streams.route;

import java.util.List;

/**
 * What one rule says of a story.
 *
 * @param rule its name
 * @param description what it is for; empty text if nobody said
 * @param topics where it sends what meets it
 * @param outcome whether it fired
 * @param reason why, or why not, as a sentence
 */
public record RuleVerdict(String rule, String description, List<String> topics, Outcome outcome, String reason) {

    /** What became of a rule. */
    public enum Outcome {
        /** The story meets it. */
        FIRED,
        /** The story does not meet it. */
        NOT_MET,
        /** An earlier rule has stopped. */
        NOT_ASKED
    }
}
