package org.wiredesk.streams.copy;

/** How much of the text a piece of furniture takes with it. */
enum FurnitureKind {
    /** The line itself. */
    LINE,
    /** The line and everything behind it. */
    TAIL,
    /** A heading: it and the run of bullets behind it. */
    BOX_START,
    /** A bullet that makes a promo box of the heading and the run of bullets it belongs to. */
    BOX_BULLET
}
