package org.wiredesk.language.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.place.Place;

/** Brings the names of one place together: {@code U.S.} and {@code United States} are one country. */
final class Places {

    private Places() {}

    /**
     * The places of a story by their names, which are in the order of the text.
     *
     * @param known which place each name means, where that is known
     */
    static List<Cluster> of(String text, List<Name> names, Map<String, Place> known) {
        Map<Object, Cluster> clusters = new LinkedHashMap<>();
        for (Name name : names) {
            NameWords words = NameWords.of(name.in(text));
            Object place = Optional.<Object>ofNullable(known.get(name.in(text))).orElse(words);
            clusters.computeIfAbsent(place, unused -> new Cluster(text, NameType.PLACE, words))
                    .add(name);
        }
        return List.copyOf(clusters.values());
    }
}
