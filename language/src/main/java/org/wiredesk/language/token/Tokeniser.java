package org.wiredesk.language.token;

/**
 * Cuts a text into words, numbers and marks as the English corpora do: {@code can't} is two ({@code ca}, {@code n't}), as is
 * {@code Kyiv's}; {@code 3.5}, {@code 10,000}, {@code U.S.}, {@code Inc.} and {@code al-Shifa} are one.
 *
 * <p>Each UTF-16 unit is looked at a bounded number of times. White space and control characters belong to no token; a
 * very long run without them is cut.
 */
final class Tokeniser {

    private static final int LONGEST_TOKEN = 100;

    private final String text;
    private final Spans spans = new Spans();

    private Tokeniser(String text) {
        this.text = text;
    }

    static Spans tokenise(String text) {
        Tokeniser tokeniser = new Tokeniser(text);
        tokeniser.run();
        return tokeniser.spans;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (isSpace(first)) {
                at++;
            } else if (Characters.isWordPart(first) || startsMention(at)) {
                at = word(at);
            } else {
                at = mark(at);
            }
        }
    }

    /** Space, control and format characters, such as the marks of direction. */
    private static boolean isSpace(char unit) {
        if (unit < 128) {
            return unit <= ' ' || unit == 127;
        }
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit)
                || Character.getType(unit) == Character.FORMAT;
    }

    private boolean startsMention(int at) {
        char first = text.charAt(at);
        return (first == '@' || first == '#') && Characters.isWordPart(unit(at + 1));
    }

    /** Reads a word that begins here, and gives where it ends. */
    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && end - start < LONGEST_TOKEN && goesOn(start, end)) {
            end++;
        }
        if (unit(end) == '.' && keepsStop(start, end)) {
            end++;
        }
        int contraction = Contractions.start(text, start, end);
        int hyphen = Compounds.hyphen(text, start, contraction);
        if (hyphen > start) {
            spans.add(start, hyphen);
            spans.add(hyphen, hyphen + 1);
            spans.add(hyphen + 1, contraction);
        } else {
            spans.add(start, contraction);
        }
        if (contraction < end) {
            spans.add(contraction, end);
        }
        return end;
    }

    /** Whether the unit at {@code at} goes on a word that began earlier. */
    private boolean goesOn(int start, int at) {
        char here = text.charAt(at);
        if (Characters.isWordPart(here)) {
            return true;
        }
        char before = text.charAt(at - 1);
        char next = unit(at + 1);
        return switch (here) {
            case '-', '\u2010', '\u2011', '_' ->
                Characters.isWordPart(next) && (before == '.' || Characters.isWordPart(before));
            case '\'', '\u2019' -> Character.isLetter(next) && Characters.isWordPart(before);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(next);
            case ',', ':' -> Characters.isDigit(before) && Characters.isDigit(next);
            case '.' -> Characters.isWordPart(next) && Characters.isWordPart(before) && dotJoins(start, at);
            case '@' -> Characters.isWordPart(before) && Characters.isWordPart(next);
            case '/' ->
                before == ':' || (Characters.isDigit(before) && Characters.isDigit(next)) || inAddress(start, at);
            default -> false;
        };
    }

    /** A stop joins figures, single letters and the parts of an address, and not two sentences without a space. */
    private boolean dotJoins(int start, int at) {
        char next = text.charAt(at + 1);
        if (Characters.isDigit(next) || Characters.isDigit(text.charAt(at - 1))) {
            return true;
        }
        boolean single = at - 1 == start || text.charAt(at - 2) == '.' || text.charAt(at - 2) == '-';
        return single || Character.isLowerCase(next);
    }

    private boolean inAddress(int start, int at) {
        return at - start > 3 && text.startsWith("www.", start);
    }

    /** Whether the stop behind a word belongs to it: {@code U.S.}, {@code J.}, {@code Mr.}, and not at the end of a text. */
    private boolean keepsStop(int start, int end) {
        if (unit(end + 1) == '.') {
            return false;
        }
        if (end - start == 1) {
            return Character.isUpperCase(text.charAt(start));
        }
        if (end - start >= 3 && text.charAt(end - 2) == '.' && Character.isLetter(text.charAt(end - 1))) {
            return true;
        }
        return Abbreviations.contains(text, start, end);
    }

    /** Reads a mark that begins here, and gives where it ends: as long as the same unit repeats, or one code point. */
    private int mark(int start) {
        char first = text.charAt(start);
        int end = start + Character.charCount(text.codePointAt(start));
        if (first == '.' || first == '-' || first == '=' || first == '*' || first == '_') {
            while (end < text.length() && text.charAt(end) == first && end - start < LONGEST_TOKEN) {
                end++;
            }
        } else if ((first == '\'' || first == '`') && unit(end) == first) {
            end++;
        } else if (first == '\'' || first == '\u2019') {
            end = start + Math.max(1, Contractions.length(text, start));
        }
        spans.add(start, end);
        return end;
    }

    private char unit(int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }
}
