package org.wiredesk.language.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The first letters of a name's words. */
final class Initials {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}]+");

    private Initials() {}

    /** Whether an acronym, in lower case, is made of the first letters of a name: of all words, or of those with a capital. */
    static boolean fit(String name, String acronym) {
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        GAPS.splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0))
                .forEach(letter -> {
                    all.append(letter);
                    if (Character.isUpperCase(letter)) {
                        capitals.append(letter);
                    }
                });
        return acronym.length() > 1
                && (acronym.contentEquals(all.toString().toLowerCase(Locale.ROOT))
                        || acronym.contentEquals(capitals.toString().toLowerCase(Locale.ROOT)));
    }
}
