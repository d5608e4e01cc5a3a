package org.wiredesk.streams.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text in lower case; hyphens and apostrophes within a word belong to it, a possessive ending does not. */
final class Words {

    private Words() {}

    /** At most so many words from the head of a text. */
    static List<String> of(String text, int most) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < text.length() && words.size() < most) {
            int start = i;
            while (i < text.length() && isInside(text, i, start)) {
                i++;
            }
            if (i > start) {
                words.add(withoutPossessive(text.substring(start, i).toLowerCase(Locale.ROOT)));
            } else {
                i++;
            }
        }
        return words;
    }

    private static boolean isInside(String text, int at, int start) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean joint = c == '-' || c == '\'' || c == '’';
        return joint && at > start && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static String withoutPossessive(String word) {
        boolean possessive = word.endsWith("'s") || word.endsWith("’s");
        return possessive ? word.substring(0, word.length() - 2) : word;
    }
}
