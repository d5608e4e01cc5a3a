package org.wiredesk.language.place;

/** How large a thing a place is. */
public enum PlaceKind {
    /** A country or a territory with a code of its own. */
    COUNTRY,
    /** A state, a province, a landscape, a sea. */
    REGION,
    /** A town, a village or a quarter. */
    TOWN
}
