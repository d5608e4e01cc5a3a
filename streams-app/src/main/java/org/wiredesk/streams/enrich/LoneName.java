package org.wiredesk.streams.enrich;

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
        PERSON,
        /** An organisation: an acronym with an article before it. */
        ORGANISATION,
        /** Nothing. */
        NONE
    }
}
