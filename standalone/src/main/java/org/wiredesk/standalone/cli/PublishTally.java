package org.wiredesk.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.producer.publish.Published;

/** What was published so far, and the first reasons why not all was. May be told from several threads. */
final class PublishTally {

    private static final int REASONS_SHOWN = 10;

    private final List<String> reasons = new ArrayList<>();
    private int parsed;
    private int rejected;
    private int lost;

    synchronized void add(Input input, Published published) {
        parsed += published.items();
        rejected += published.rejects();
        published.reasons().forEach(reason -> note(input, "rejected: " + reason));
    }

    /** Not even sent, or not acknowledged. */
    synchronized void fail(Input input, String reason) {
        lost++;
        note(input, "not published: " + reason);
    }

    private void note(Input input, String reason) {
        if (reasons.size() < REASONS_SHOWN) {
            reasons.add(input.title() + " " + reason);
        }
    }

    /** The first reasons, in the order in which they came. */
    synchronized List<String> reasons() {
        return List.copyOf(reasons);
    }

    synchronized boolean allWell() {
        return rejected == 0 && lost == 0;
    }

    /** How many reasons there are beside those that {@link #reasons} gives. */
    synchronized int moreReasons() {
        return rejected + lost - reasons.size();
    }

    /** The counts in one line. */
    synchronized String summary(int files, double seconds) {
        return count(files, "file") + ": " + count(parsed, "item") + " parsed, " + rejected + " rejected"
                + (lost == 0 ? "" : ", " + count(lost, "file") + " not published")
                + String.format(Locale.ROOT, ", in %.1f s.", seconds);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
