package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into words and signs. A word is a run of letters and digits, with the points, commas and apostrophes inside it ({@code 1,500}, {@code U.S},
 * {@code don't}); scripts that part no words have a token for each character. White space lies between tokens and is none.
 *
 * @param text the text
 * @param tokens in order
 */
record Passage(String text, List<Token> tokens) {

    /**
     * A word or a sign.
     *
     * @param text as printed
     * @param folded as it is compared: see {@link Fold#word}
     * @param start where it begins, in UTF-16 code units
     * @param isWord whether it is a word and no sign
     */
    record Token(String text, String folded, int start, boolean isWord) {
        int end() {
            return start + text.length();
        }

        boolean isCapitalised() {
            return isWord && Character.isUpperCase(text.codePointAt(0));
        }

        boolean isNumber() {
            return isWord && Character.isDigit(text.codePointAt(0));
        }
    }

    static Passage of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        int place = 0;
        while (place < text.length()) {
            int plain = Signs.endOfPlainWord(text, place);
            if (plain > place) {
                String word = text.substring(place, plain);
                tokens.add(new Token(word, word, place, true));
                place = plain;
                continue;
            }
            int point = text.codePointAt(place);
            if (Signs.isBlank(point)) {
                place += Character.charCount(point);
                continue;
            }
            int end = endOfToken(text, place, point);
            String token = text.substring(place, end);
            tokens.add(new Token(token, Fold.word(token), place, Signs.isWordPart(point) || Signs.standsAlone(point)));
            place = end;
        }
        return new Passage(text, tokens);
    }

    private static int endOfToken(String text, int start, int first) {
        int end = start + Character.charCount(first);
        if (!Signs.isWordPart(first)) {
            return end;
        }
        int last = first;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            int next = end + Character.charCount(point);
            if (!Signs.isWordPart(point)
                    && (next == text.length() || !Signs.joins(last, point, text.codePointAt(next)))) {
                break;
            }
            last = point;
            end = next;
        }
        return end;
    }
}
