package org.wiredesk.streams.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in lower case; hyphens and apostrophes within a word belong to it, a possessive ending does
 * not.
 */
final class Words {

    private static final int AVERAGE_LENGTH = 5;

    private Words() {}

    /** At most so many words from the head of a text, in a list that may be changed. */
    static List<String> of(String text, int most) {
        String lower = text.toLowerCase(Locale.ROOT);
        char[] chars = lower.toCharArray();
        List<String> words = new ArrayList<>(Math.min(most, chars.length / AVERAGE_LENGTH + 1));
        int i = 0;
        while (i < chars.length && words.size() < most) {
            int start = i;
            while (i < chars.length && isInside(chars, i, start)) {
                i++;
            }
            if (i > start) {
                words.add(lower.substring(start, withoutPossessive(chars, start, i)));
            } else {
                i++;
            }
        }
        return words;
    }

    private static boolean isInside(char[] chars, int at, int start) {
        char c = chars[at];
        if (Letters.isWord(c)) {
            return true;
        }
        boolean joint = c == '-' || c == '\'' || c == '’';
        return joint && at > start && at + 1 < chars.length && Letters.isWord(chars[at + 1]);
    }

    private static int withoutPossessive(char[] chars, int start, int end) {
        boolean possessive =
                end - start > 2 && chars[end - 1] == 's' && (chars[end - 2] == '\'' || chars[end - 2] == '’');
        return possessive ? end - 2 : end;
    }
}
