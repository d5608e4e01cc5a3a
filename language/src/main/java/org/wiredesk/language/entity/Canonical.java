package org.wiredesk.language.entity;

import java.util.Optional;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.place.Place;
import org.wiredesk.language.place.PlaceKind;

/** What a thing is called that a story names in several ways. */
final class Canonical {

    private Canonical() {}

    /** The name it is known by, for countries and for organisations of the table; else the fullest form of the story. */
    static String name(Cluster cluster, Optional<Place> place) {
        Optional<String> country =
                place.filter(known -> known.kind() == PlaceKind.COUNTRY).map(Place::name);
        String fullest = cluster.fullest();
        return country.orElseGet(
                () -> cluster.type() == NameType.ORGANISATION ? KnownOrganisations.nameOf(fullest) : fullest);
    }
}
