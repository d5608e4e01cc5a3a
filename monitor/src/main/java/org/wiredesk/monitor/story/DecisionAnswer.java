package org.wiredesk.monitor.story;

import java.util.Locale;
import org.wiredesk.records.Decision;

/** What became of an item, in one sentence for somebody who has missed it. */
public final class DecisionAnswer {

    private DecisionAnswer() {}

    /** The sentence: what became of it, then the decision's own reason. */
    public static String sentence(Decision decision) {
        return whatBecameOfIt(decision) + ": " + begunSmall(decision.getReason());
    }

    private static String whatBecameOfIt(Decision decision) {
        String revision =
                decision.getRevision().map(number -> "revision " + number).orElse("a revision");
        return switch (decision.getOutcome()) {
            case ACCEPTED -> "It went out as " + revision + " of its story";
            case DUPLICATE, REPEAT -> "It was not sent again";
            case MARKER_ONLY, LATE -> "It was not sent";
            case HELD -> "It waits under embargo as " + revision + " of its story";
            case REJECTED -> "It could not be read";
        };
    }

    /** The reason goes on behind a colon; an acronym at its beginning stays as it is. */
    private static String begunSmall(String reason) {
        boolean acronym = reason.length() > 1 && Character.isUpperCase(reason.charAt(1));
        return reason.isEmpty() || acronym
                ? reason
                : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
