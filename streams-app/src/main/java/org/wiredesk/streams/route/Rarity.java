package org.wiredesk.streams.route;

/** How few stories share a value: a rule is looked up by the rarest thing it asks for. */
enum Rarity {
    /** One story in many. */
    RARE,
    /** A part of the stories. */
    SOME,
    /** A large part of the stories. */
    COMMON
}
