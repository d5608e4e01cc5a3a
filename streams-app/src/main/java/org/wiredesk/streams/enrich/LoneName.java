package org.wiredesk.streams.enrich;

import org.wiredesk.records.EntityType;

/**
 * A single word with a capital letter that may be short for a name, which only the rest of the story can tell.
 *
 * @param name the word
 * @param start first UTF-16 unit
 * @param end behind the last one
 * @param sign what its surroundings say of it
 */
record LoneName(String name, int start, int end, Sign sign) {

    /** What the surroundings of a word say. */
    enum Sign {
        /** A person: a title before it, or it speaks. */
        PERSON(EntityType.PERSON),
        /** An organisation: an acronym with an article before it. */
        ORGANISATION(EntityType.ORGANISATION),
        /** A place: something is in it. */
        PLACE(EntityType.PLACE),
        /** Nothing. */
        NONE(EntityType.ORGANISATION);

        private final EntityType type;

        Sign(EntityType type) {
            this.type = type;
        }

        /** What a word with this sign names, if nothing else in the story says. */
        EntityType type() {
            return type;
        }
    }
}
