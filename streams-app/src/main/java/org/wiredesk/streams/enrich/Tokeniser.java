package org.wiredesk.streams.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts a text into words, in one pass. */
final class Tokeniser {

    private static final String APOSTROPHES = "'’";
    private static final String SENTENCE_ENDS = ".!?:;\n\r“‘«„•*";
    private static final String BREAKS = "—–-/”»)]…_|=+<>";
    private static final double SHOUTING_SHARE = 0.7;
    private static final int SHOUTING_LETTERS = 12;
    private static final int SMALL_LETTERS = 20;

    private final Set<String> abbreviations;

    /** Knows some abbreviations, which keep their stops. */
    Tokeniser(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The words of a text up to a limit of characters. */
    List<Token> tokens(String text, int limit) {
        int length = Math.min(text.length(), limit);
        char[] chars = text.substring(0, length).toCharArray();
        List<Token> tokens = new ArrayList<>(length / 5);
        Gap gap = Gap.SENTENCE;
        int lineEnd = -1;
        boolean shouting = false;
        int i = 0;
        while (i < length) {
            if (i > lineEnd) {
                int newline = text.indexOf('\n', i);
                lineEnd = newline < 0 || newline > length ? length : newline;
                shouting = isShouting(chars, i, lineEnd);
            }
            char c = chars[i];
            if (Letters.isWord(c) || c == '&') {
                int end = wordEnd(chars, text, i);
                boolean possessive = isPossessive(chars, end);
                tokens.add(Token.of(text, i, end, gap, possessive, shouting));
                gap = Gap.SPACE;
                i = possessive ? behindPossessive(chars, end) : end;
            } else {
                Gap here = gapOf(chars, i);
                gap = here.compareTo(gap) > 0 ? here : gap;
                i++;
            }
        }
        return tokens;
    }

    private int wordEnd(char[] chars, String text, int start) {
        int segment = start;
        int i = start + 1;
        while (i < chars.length) {
            char c = chars[i];
            boolean joins = i + 1 < chars.length && Letters.isWord(chars[i + 1]);
            if (Letters.isWord(c)) {
                i++;
            } else if (APOSTROPHES.indexOf(c) >= 0 && joins && !isPossessive(chars, i)) {
                i++;
            } else if ((c == '-' || c == '&') && joins) {
                segment = i + 1;
                i++;
            } else if (c == '.' && i - segment == 1 && Character.isUpperCase(chars[segment])) {
                segment = i + 1;
                i++;
                if (!joins) {
                    return i;
                }
            } else if (c == '.' && i - start < 8 && abbreviations.contains(text.substring(start, i + 1))) {
                return i + 1;
            } else {
                return i;
            }
        }
        return i;
    }

    /** Whether {@code 's}, or an apostrophe alone behind an s, follows. */
    private static boolean isPossessive(char[] chars, int at) {
        if (at >= chars.length || APOSTROPHES.indexOf(chars[at]) < 0) {
            return false;
        }
        boolean s = at + 1 < chars.length
                && chars[at + 1] == 's'
                && (at + 2 >= chars.length || !Letters.isWord(chars[at + 2]));
        boolean alone = chars[at - 1] == 's' && (at + 1 >= chars.length || chars[at + 1] == ' ');
        return s || alone;
    }

    private static int behindPossessive(char[] chars, int at) {
        return at + 1 < chars.length && chars[at + 1] == 's' ? at + 2 : at + 1;
    }

    private static Gap gapOf(char[] chars, int at) {
        char c = chars[at];
        if (c == ' ') {
            return Gap.SPACE;
        }
        if (SENTENCE_ENDS.indexOf(c) >= 0 || (c == '"' && at + 1 < chars.length && Letters.isWord(chars[at + 1]))) {
            return Gap.SENTENCE;
        }
        if (c == '(' || c == '[') {
            return Gap.BRACKET;
        }
        if (c == ',') {
            return Gap.COMMA;
        }
        return BREAKS.indexOf(c) >= 0 || c == '"' || Character.isSurrogate(c) ? Gap.BREAK : Gap.SPACE;
    }

    private static boolean isShouting(char[] chars, int from, int to) {
        int upper = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetter(chars[i])) {
                letters++;
                upper += Character.isUpperCase(chars[i]) ? 1 : 0;
            }
            if (letters - upper > SMALL_LETTERS + upper) {
                return false;
            }
        }
        return letters >= SHOUTING_LETTERS && upper >= SHOUTING_SHARE * letters;
    }
}
