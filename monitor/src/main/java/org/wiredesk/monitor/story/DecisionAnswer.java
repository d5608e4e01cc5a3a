package org.wiredesk.monitor.story;

import java.util.Locale;
import java.util.Optional;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;

/** What became of an item, in one sentence for somebody who has missed it. */
public final class DecisionAnswer {

    private static final String WAITS = "It is under embargo until ";
    private static final String WAITED = "It was under embargo until ";

    private DecisionAnswer() {}

    /**
     * The sentence: what became of it, then the decision's own reason.
     *
     * @param fate of the revision that the decision names; empty if there is none, or the window does not know it
     */
    public static String sentence(Decision decision, Optional<Fate> fate) {
        boolean waitsNoMore = decision.getOutcome() == Outcome.HELD
                && fate.filter(now -> now != Fate.WAITING).isPresent();
        String reason = waitsNoMore ? decision.getReason().replace(WAITS, WAITED) : decision.getReason();
        return whatBecameOfIt(decision, fate) + ": " + begunSmall(reason);
    }

    private static String whatBecameOfIt(Decision decision, Optional<Fate> fate) {
        String revision =
                decision.getRevision().map(number -> "revision " + number).orElse("a revision");
        return switch (decision.getOutcome()) {
            case ACCEPTED -> accepted(revision, fate);
            case DUPLICATE, REPEAT -> "It was not sent again";
            case MARKER_ONLY, LATE -> "It was not sent";
            case HELD -> held(revision, fate);
            case REJECTED -> "It could not be read";
        };
    }

    private static String accepted(String revision, Optional<Fate> fate) {
        return fate.equals(Optional.of(Fate.NEVER))
                ? "It became " + revision + " of a story that nobody had seen, so nobody was told"
                : "It went out as " + revision + " of its story";
    }

    /** A decision stands as it was made; what became of the text since is known from its story. */
    private static String held(String revision, Optional<Fate> fate) {
        if (fate.equals(Optional.of(Fate.PUBLIC))) {
            return "It went out as " + revision + " of its story when its embargo ended";
        }
        return fate.equals(Optional.of(Fate.NEVER))
                ? "It waited under embargo as " + revision
                        + " of its story, and another item took its place before it went out"
                : "It waits under embargo as " + revision + " of its story";
    }

    /** The reason goes on behind a colon; an acronym at its beginning stays as it is. */
    private static String begunSmall(String reason) {
        boolean acronym = reason.length() > 1 && Character.isUpperCase(reason.charAt(1));
        return reason.isEmpty() || acronym
                ? reason
                : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
