package org.wiredesk.language.token;

/** The endings with an apostrophe that are tokens of their own: {@code 's}, {@code n't}, {@code 're}. */
final class Contractions {

    private Contractions() {}

    /** Where the ending of a word begins; {@code end} where it has none. */
    static int start(String text, int start, int end) {
        if (end - start > 3
                && isApostrophe(text.charAt(end - 2))
                && same(text, end - 1, "t")
                && same(text, end - 3, "n")) {
            return end - 3;
        }
        for (int at = end - 2; at > start && at >= end - 3; at--) {
            if (isApostrophe(text.charAt(at))) {
                return length(text, at) == end - at ? at : end;
            }
        }
        return end;
    }

    /** How long the ending is that begins at an apostrophe; 0 where none begins. */
    static int length(String text, int start) {
        for (String ending : new String[] {"s", "d", "m", "re", "ve", "ll"}) {
            int end = start + 1 + ending.length();
            if (same(text, start + 1, ending) && (end == text.length() || !Characters.isWordPart(text.charAt(end)))) {
                return end - start;
            }
        }
        return 0;
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '\u2019';
    }

    private static boolean same(String text, int start, String letters) {
        return text.regionMatches(true, start, letters, 0, letters.length());
    }
}
