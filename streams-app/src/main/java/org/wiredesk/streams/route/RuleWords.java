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

    private static final char FIRST_KANA = '\u3041';
    private static final char LAST_KANA = '\u30ff';

    private RuleWords() {}

    /** Told of the words of a text, one behind the other. */
    interface Receiver {

        /** A word stands there, in the form that {@link RuleWords#word} gives. */
        void word(int start, int end);

        /** A paragraph ends, and no phrase reaches over. */
        void paragraph();
    }

    /** The words of a rule. */
    static List<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        read(lower, new Receiver() {
            @Override
            public void word(int start, int end) {
                words.add(RuleWords.word(lower, start, end));
            }

            @Override
            public void paragraph() {
                words.add("");
            }
        });
        return words;
    }

    /**
     * Tells of the words of a text.
     *
     * @param lower in small letters
     */
    static void read(String lower, Receiver receiver) {
        int length = lower.length();
        int i = 0;
        while (i < length) {
            char c = lower.charAt(i);
            if (c == '\n' && i + 1 < length && lower.charAt(i + 1) == '\n') {
                receiver.paragraph();
                i += 2;
            } else if (standsAlone(c)) {
                receiver.word(i, i + 1);
                i++;
            } else if (isLetter(c)) {
                int end = wordEnd(lower, i);
                receiver.word(i, withoutPossessive(lower, i, end));
                i = end;
            } else {
                i++;
            }
        }
    }

    /** A word that was told of. */
    static String word(String lower, int start, int end) {
        return lower.substring(start, end).replace('’', '\'');
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

    private static int withoutPossessive(String text, int start, int end) {
        boolean possessive = end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2));
        return possessive ? end - 2 : end;
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
