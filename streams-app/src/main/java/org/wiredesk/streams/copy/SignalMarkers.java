package org.wiredesk.streams.copy;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Marker;

/** Reads what typed signals say of a revision: {@code sig:correction}, {@code editorialtype:Kill}. */
final class SignalMarkers {

    private final List<MarkerRule> rules;

    SignalMarkers(MarkerTable table) {
        this.rules = table.at(MarkerPlace.SIGNAL);
    }

    /** The signals of a source that say something of the revision, in their order. */
    List<Marker> read(List<String> signals, String source) {
        return signals.stream()
                .flatMap(signal -> marker(signal, source).stream())
                .distinct()
                .toList();
    }

    private Optional<Marker> marker(String signal, String source) {
        return rules.stream()
                .flatMap(rule -> rule.in(signal, source).map(rule::marker).stream())
                .findFirst();
    }
}
