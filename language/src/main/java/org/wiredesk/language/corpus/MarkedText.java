package org.wiredesk.language.corpus;

import java.util.List;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.token.Tokens;

/**
 * A text in which people have marked the names.
 *
 * @param id what it is called in messages, such as a story's id or the file that it is from
 * @param tokens its tokens
 * @param names what is marked, in the order of the text, each from the start of a token to the end of one
 */
public record MarkedText(String id, Tokens tokens, List<Name> names) {

    /** Copies the names. */
    public MarkedText {
        names = List.copyOf(names);
    }
}
