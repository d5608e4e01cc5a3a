package org.wiredesk.streams.copy;

import java.util.Locale;

/** Where in an item a marker may stand. */
public enum MarkerPlace {
    /** At either end of the headline. */
    HEADLINE,
    /** Behind a comma, a space or in brackets at the end of the slug. */
    SLUG,
    /** On a body line of its own. */
    BODY,
    /** A typed code that the agency sends beside the text. */
    SIGNAL,
    /** At the head of a sentence in the note to editors, or in the bracketed first line of the body. */
    NOTE;

    /** The word that the records use, e.g. {@code headline}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
