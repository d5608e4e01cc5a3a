package org.wiredesk.streams.enrich;

/** What parts a word from the word before it, the stronger the later. */
enum Gap {
    /** Spaces, or nothing. */
    SPACE,
    /** A comma. */
    COMMA,
    /** A dash, a slash, a closing quotation mark. */
    BREAK,
    /** An opening bracket. */
    BRACKET,
    /** The end of a sentence or a line, or an opening quotation mark: a capital letter behind it means nothing. */
    SENTENCE
}
