package org.wiredesk.language.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The place that a name means wherever nothing speaks for another: it is the only one, ten times as large as
 * the next, or in the same country. */
final class Prominent {

    private static final double LEAD = 1;

    private Prominent() {}

    /** The one that stands out of the places of a name, if one does. */
    static Optional<Place> of(List<Place> places) {
        List<Place> largest = places.stream()
                .sorted(Comparator.comparingDouble(PlaceResolver::prior).reversed())
                .limit(2)
                .toList();
        boolean clear = largest.size() == 1 || (largest.size() == 2 && isClear(largest.get(0), largest.get(1)));
        return clear ? Optional.of(largest.get(0)) : Optional.empty();
    }

    private static boolean isClear(Place first, Place second) {
        boolean compatriots = first.country().isPresent() && first.country().equals(second.country());
        return compatriots || PlaceResolver.prior(first) - PlaceResolver.prior(second) >= LEAD;
    }
}
