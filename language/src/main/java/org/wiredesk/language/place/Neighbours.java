package org.wiredesk.language.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.language.name.Name;

/** Reads pairs of names in which the second tells where the first lies: {@code Moscow, Idaho}. */
final class Neighbours {

    private static final String COMMA = ", ";

    private Neighbours() {}

    /**
     * Leaves of the candidates of both names only those that fit each other, where some do.
     *
     * @return the places of names that are in no gazetteer, but are said to lie in a country or region
     */
    static Map<String, Place> narrow(String text, List<Name> names, Map<String, List<Place>> candidates) {
        Map<String, Place> unknown = new HashMap<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            Name inner = names.get(i);
            Name outer = names.get(i + 1);
            if (text.startsWith(COMMA, inner.end()) && outer.start() == inner.end() + COMMA.length()) {
                List<Place> inners = candidates.getOrDefault(inner.in(text), List.of());
                List<Place> outers = candidates.getOrDefault(outer.in(text), List.of());
                List<Place> fitting = inners.stream()
                        .filter(place -> outers.stream().anyMatch(place::isIn))
                        .toList();
                if (!fitting.isEmpty()) {
                    candidates.put(inner.in(text), fitting);
                    candidates.put(outer.in(text), containing(outers, fitting));
                } else if (inners.isEmpty()) {
                    area(outers).ifPresent(area -> unknown.put(inner.in(text), within(area, inner.in(text))));
                }
            }
        }
        return unknown;
    }

    private static List<Place> containing(List<Place> areas, List<Place> inners) {
        return areas.stream()
                .filter(area -> inners.stream().anyMatch(place -> place.isIn(area)))
                .toList();
    }

    private static Optional<Place> area(List<Place> outers) {
        return Prominent.of(outers).filter(place -> place.kind() != PlaceKind.TOWN);
    }

    private static Place within(Place area, String name) {
        return new Place(name, PlaceKind.TOWN, area.country(), area.region(), Optional.empty(), 0);
    }
}
