package org.wiredesk.language.name;

import java.util.List;
import org.wiredesk.language.token.Tokens;

/** Finds names in a text of one language. Linear in the length of the text, and safe for several threads. */
public interface NameFinder {

    /**
     * The names in a text whose tokens are known.
     *
     * @param tokens of one story, so that a name that is clear at one place helps at another
     * @return in the order of the text, none within another, each from the start of a token to the end of one; empty where
     * there are none
     */
    List<Name> find(Tokens tokens);

    /**
     * The names in a text.
     *
     * @param text any text; paragraphs are parted by an empty line
     * @return as {@link #find(Tokens)} gives them
     */
    default List<Name> find(String text) {
        return find(Tokens.of(text));
    }
}
