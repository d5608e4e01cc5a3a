package org.wiredesk.producer.parse.iptc7901;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.prose.Whitespace;

/**
 * The lines above a headline that say what the message is: {@code 1ST LEAD}, {@code KILL KILL KILL}, {@code (Berichtigung: Uhrzeit
 * korrigiert)}, {@code Sperrfrist 23. Januar 19.00 Uhr}. They are told by their look, since every desk has its own: brackets, or very few words
 * in capitals, with more lines behind them.
 *
 * @param lines as sent, one entry a sign
 * @param end the line behind them
 */
record Iptc7901Signs(List<String> lines, int end) {

    private static final int LONGEST_SHOUT = 40;
    private static final int MOST_WORDS = 3;
    private static final int MOST_BRACKET_LINES = 8;
    private static final Pattern EMBARGO = Pattern.compile("(?i)(?:sperrfrist|embargoed|embargo:)\\b");
    private static final Pattern EMBARGO_WITHIN = Pattern.compile("(?i)\\bsperrfrist ");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s*/:-]+");

    /** The signs at the beginning of a text. */
    static Iptc7901Signs of(List<String> text) {
        List<String> signs = new ArrayList<>();
        int end = 0;
        int at = 0;
        while (at < text.size()) {
            String line = Whitespace.collapse(text.get(at));
            int length = line.isEmpty() ? 0 : length(text, at, line);
            if (line.isEmpty()) {
                at++;
            } else if (length == 0) {
                return new Iptc7901Signs(signs, at);
            } else {
                signs.add(Whitespace.collapse(String.join(" ", text.subList(at, at + length))));
                at += length;
                end = at;
            }
        }
        return new Iptc7901Signs(signs, end);
    }

    /** How many lines the sign at a line has; 0 if none begins there. */
    private static int length(List<String> text, int at, String line) {
        if (line.startsWith("(")) {
            return bracket(text, at);
        }
        boolean shout = line.length() <= LONGEST_SHOUT && isShout(line) && !isAboveByline(text, at);
        return shout || isEmbargo(line) ? 1 : 0;
    }

    /** The words are looked for first, because the pattern takes its time over every headline to find that they are not there. */
    private static boolean isEmbargo(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return (lower.contains("sperrfrist") || lower.startsWith("embargo"))
                && (EMBARGO.matcher(line).lookingAt() || isWithFigure(line))
                && !line.endsWith("=");
    }

    /** Whether a figure stands behind the word. One that stands behind any such word stands behind the first. */
    private static boolean isWithFigure(String line) {
        Matcher word = EMBARGO_WITHIN.matcher(line);
        return word.find() && FIGURE.matcher(line).find(word.end());
    }

    private static boolean isAboveByline(List<String> text, int at) {
        return at + 1 < text.size() && Iptc7901Byline.is(Whitespace.collapse(text.get(at + 1)));
    }

    private static int bracket(List<String> text, int at) {
        for (int last = at; last < Math.min(text.size(), at + MOST_BRACKET_LINES); last++) {
            String line = text.get(last).strip();
            if (line.isEmpty()) {
                return 0;
            }
            if (line.endsWith(")")) {
                return last - at + 1;
            }
        }
        return 0;
    }

    /** Very few words without a small letter; where a script has no capitals, one word again and again. */
    private static boolean isShout(String line) {
        boolean capitals = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '=' || (Character.isLowerCase(character) && !isOrdinal(line, i))) {
                return false;
            }
            capitals |= Character.isUpperCase(character);
        }
        List<String> words =
                SEPARATORS.splitAsStream(line).filter(word -> !word.isEmpty()).toList();
        Set<String> different = new HashSet<>(words);
        return capitals
                ? words.size() <= MOST_WORDS
                : words.size() > 1 && different.size() == 1 && !line.equals("* * *");
    }

    private static boolean isOrdinal(String line, int at) {
        return at > 0 && at < 4 && Character.isDigit(line.charAt(0));
    }
}
