package org.wiredesk.language.name;

import static org.wiredesk.language.name.NameType.ORGANISATION;
import static org.wiredesk.language.name.NameType.PERSON;
import static org.wiredesk.language.name.NameType.PLACE;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What corpora and models call the types of names. */
final class NameTypeWords {

    private static final Map<String, NameType> TYPES = Map.ofEntries(
            Map.entry("PER", PERSON),
            Map.entry("PERSON", PERSON),
            Map.entry("PEOPLE", PERSON),
            Map.entry("ORG", ORGANISATION),
            Map.entry("ORGANIZATION", ORGANISATION),
            Map.entry("ORGANISATION", ORGANISATION),
            Map.entry("CORPORATION", ORGANISATION),
            Map.entry("COMPANY", ORGANISATION),
            Map.entry("GROUP", ORGANISATION),
            Map.entry("LOC", PLACE),
            Map.entry("LOCATION", PLACE),
            Map.entry("GPE", PLACE),
            Map.entry("GEO", PLACE),
            Map.entry("GEO-LOC", PLACE),
            Map.entry("FAC", PLACE),
            Map.entry("FACILITY", PLACE),
            Map.entry("PLACE", PLACE));

    private NameTypeWords() {}

    static Optional<NameType> type(String word) {
        return Optional.ofNullable(TYPES.get(word.toUpperCase(Locale.ROOT)));
    }
}
