package org.wiredesk.language.name;

/** What a name names, after docs/annotation-guideline.md. */
public enum NameType {
    /** Somebody: without title. */
    PERSON,
    /** A company, an authority, a team, a party, a medium: whoever acts together. */
    ORGANISATION,
    /** A country, a town, a river, a building. */
    PLACE
}
