package org.wiredesk.streams.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parts a text into words as rules see them: runs of letters and digits in small letters, without a possessive ending. Hyphens part words, so that
 * {@code cease-fire} and {@code cease fire} meet. Chinese and Japanese are written without blanks: there each character stands alone, and a
 * word of the rule is a row of them.
 */
final class RuleWords {

    private static final int AVERAGE_LENGTH = 6;
    private static final char FIRST_KANA = '\u3041';
    private static final char LAST_KANA = '\u30ff';

    private RuleWords() {}

    /** The words of a text. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>(text.length() / AVERAGE_LENGTH + 1);
        addTo(words, text);
        return words;
    }

    /** Adds the words of a text; an empty word parts paragraphs, so that no phrase reaches over. */
    static void addTo(List<String> words, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int length = lower.length();
        int i = 0;
        while (i < length) {
            char c = lower.charAt(i);
            if (c == '\n' && i + 1 < length && lower.charAt(i + 1) == '\n') {
                words.add("");
                i += 2;
            } else if (standsAlone(c)) {
                words.add(lower.substring(i, i + 1));
                i++;
            } else if (isLetter(c)) {
                int end = wordEnd(lower, i);
                words.add(word(lower, i, end));
                i = end;
            } else {
                i++;
            }
        }
    }

    private static int wordEnd(String text, int start) {
        int i = start + 1;
        while (i < text.length()) {
            boolean joint = isApostrophe(text.charAt(i)) && i + 1 < text.length() && isInside(text.charAt(i + 1));
            boolean inside = joint || isInside(text.charAt(i));
            if (!inside) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static String word(String text, int start, int end) {
        boolean possessive = end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2));
        return text.substring(start, possessive ? end - 2 : end).replace('’', '\'');
    }

    private static boolean isInside(char c) {
        return isLetter(c) && !standsAlone(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isLetter(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean standsAlone(char c) {
        return c >= FIRST_KANA && (c <= LAST_KANA || Character.isIdeographic(c));
    }
}
