package org.wiredesk.streams.copy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The markers we know, by the place where they may stand, in the order in which they are tried. */
final class MarkerTable {

    private final Map<MarkerPlace, List<MarkerRule>> byPlace = new EnumMap<>(MarkerPlace.class);

    MarkerTable(List<MarkerRule> rules) {
        for (MarkerPlace place : MarkerPlace.values()) {
            byPlace.put(
                    place, rules.stream().filter(rule -> rule.place() == place).toList());
        }
    }

    /** The table that comes with the app, {@code markers.yaml}. */
    static MarkerTable standard() {
        return new MarkerTable(RuleFile.read("markers.yaml", MarkerRule.class));
    }

    /** The rules for one place; may be empty. */
    List<MarkerRule> at(MarkerPlace place) {
        return byPlace.getOrDefault(place, List.of());
    }

    /** All rules, place by place. */
    List<MarkerRule> all() {
        return byPlace.values().stream().flatMap(List::stream).toList();
    }
}
