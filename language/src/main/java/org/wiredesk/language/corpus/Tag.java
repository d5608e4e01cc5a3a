package org.wiredesk.language.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiredesk.language.name.NameType;

/**
 * What a corpus says of a token.
 *
 * @param begins whether a name begins here even if the token before belongs to one of the same type
 * @param type of the name; empty outside of names and for types that are none of ours, such as {@code MISC}
 * @param label the type as it is written; empty outside of names
 */
record Tag(boolean begins, Optional<NameType> type, String label) {

    private static final Pattern FORM = Pattern.compile("O|[BIELSU]-\\S+");
    /** Whether a word is a tag at all. */
    static boolean isTag(String word) {
        return FORM.matcher(word).matches();
    }

    /** Reads a tag of the forms IOB, BIO, IOBES and BILOU. */
    static Tag of(String word) {
        if (word.equals("O")) {
            return new Tag(false, Optional.empty(), "");
        }
        String label = word.substring(2).toUpperCase(Locale.ROOT);
        char part = word.charAt(0);
        return new Tag(part == 'B' || part == 'S' || part == 'U', NameType.named(label), label);
    }
}
