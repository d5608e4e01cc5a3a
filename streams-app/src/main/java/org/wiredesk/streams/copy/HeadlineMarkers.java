package org.wiredesk.streams.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.wiredesk.records.Marker;

/**
 * Lifts markers off either end of a headline, one after the other: {@code CORRECTED-UPDATE 2-Oil falls} carries two.
 */
final class HeadlineMarkers {

    private static final int MOST = 6;

    private final List<MarkerRule> rules;

    HeadlineMarkers(MarkerTable table) {
        this.rules = table.at(MarkerPlace.HEADLINE);
    }

    /** The headline of a source without its markers; empty if it was nothing else. */
    Lifted lift(String headline, String source) {
        List<Marker> markers = new ArrayList<>();
        Optional<String> reason = Optional.empty();
        String rest = headline.strip();
        boolean found = true;
        while (found && markers.size() < MOST) {
            found = false;
            for (MarkerRule rule : rules) {
                Optional<Matcher> match = rule.in(rest, source);
                if (match.isPresent() && match.get().end() > match.get().start()) {
                    markers.add(rule.marker(match.get()));
                    reason = reason.or(() -> rule.reason(match.get()));
                    rest = without(rest, match.get());
                    found = true;
                    break;
                }
            }
        }
        return new Lifted(rest, markers, reason);
    }

    private static String without(String text, Matcher match) {
        return (text.substring(0, match.start()) + text.substring(match.end())).strip();
    }
}
