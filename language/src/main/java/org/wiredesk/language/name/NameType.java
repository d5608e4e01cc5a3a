package org.wiredesk.language.name;

import java.util.Optional;

/** What a name names, after docs/annotation-guideline.md. */
public enum NameType {
    /** Somebody: without title. */
    PERSON,
    /** A company, an authority, a team, a party, a medium: whoever acts together. */
    ORGANISATION,
    /** A country, a town, a river, a building. */
    PLACE;

    /** The type that goes by a word in corpora and models, such as {@code PER}, {@code corporation} or {@code GPE}; empty for others. */
    public static Optional<NameType> named(String word) {
        return NameTypeWords.type(word);
    }
}
