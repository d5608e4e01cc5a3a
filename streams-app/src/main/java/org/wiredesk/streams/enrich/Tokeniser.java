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

    private final Set<String> abbreviations;

    /** Knows some abbreviations, which keep their stops. */
    Tokeniser(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The words of a text up to a limit of characters. */
    List<Token> tokens(String text, int limit) {
        int length = Math.min(text.length(), limit);
        List<Token> tokens = new ArrayList<>(length / 5);
        Gap gap = Gap.SENTENCE;
        int lineEnd = -1;
        boolean shouting = false;
        int i = 0;
        while (i < length) {
            if (i > lineEnd) {
                int newline = text.indexOf('\n', i);
                lineEnd = newline < 0 || newline > length ? length : newline;
                shouting = isShouting(text, i, lineEnd);
            }
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                int end = wordEnd(text, i, length);
                boolean possessive = isPossessive(text, end, length);
                tokens.add(new Token(i, end, text.substring(i, end), gap, possessive, shouting));
                gap = Gap.SPACE;
                i = possessive ? Math.min(length, text.charAt(end - 1) == 's' ? end + 1 : end + 2) : end;
            } else {
                Gap here = gapOf(text, i, length);
                gap = here.compareTo(gap) > 0 ? here : gap;
                i++;
            }
        }
        return tokens;
    }

    private int wordEnd(String text, int start, int length) {
        int segment = start;
        int i = start + 1;
        while (i < length) {
            char c = text.charAt(i);
            boolean joins = i + 1 < length && Character.isLetterOrDigit(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c)) {
                i++;
            } else if (APOSTROPHES.indexOf(c) >= 0 && joins && !isPossessive(text, i, length)) {
                i++;
            } else if ((c == '-' || c == '&') && joins) {
                segment = i + 1;
                i++;
            } else if (c == '.' && i - segment == 1 && Character.isUpperCase(text.charAt(segment))) {
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
    private static boolean isPossessive(String text, int at, int length) {
        if (at >= length || APOSTROPHES.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        boolean s = at + 1 < length
                && text.charAt(at + 1) == 's'
                && (at + 2 >= length || !Character.isLetterOrDigit(text.charAt(at + 2)));
        boolean alone = text.charAt(at - 1) == 's' && (at + 1 >= length || text.charAt(at + 1) == ' ');
        return s || alone;
    }

    private static Gap gapOf(String text, int at, int length) {
        char c = text.charAt(at);
        if (SENTENCE_ENDS.indexOf(c) >= 0
                || (c == '"' && at + 1 < length && Character.isLetterOrDigit(text.charAt(at + 1)))) {
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

    private static boolean isShouting(String text, int from, int to) {
        int upper = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return letters >= SHOUTING_LETTERS && upper >= SHOUTING_SHARE * letters;
    }
}
