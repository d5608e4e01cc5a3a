package org.wiredesk.producer.parse.anpa;

/** Turns the typesetters' signs of a seven-bit wire into the characters that they stand for: quotes, dashes, fractions. */
final class AnpaTypography {

    /** By code: looked up for every character of a text. */
    private static final boolean[] SIGNS = new boolean[128];

    static {
        "`'_{<".chars().forEach(sign -> SIGNS[sign] = true);
    }

    private AnpaTypography() {}

    /**
     * A line of print.
     *
     * @param text on one line, white space collapsed
     */
    static String clean(String text) {
        int at = nextSign(text, 0);
        if (at == text.length()) {
            return text;
        }
        StringBuilder print = new StringBuilder(text.length());
        int from = 0;
        while (at < text.length()) {
            print.append(text, from, at);
            from = at + sign(text, at, print);
            at = nextSign(text, from);
        }
        return print.append(text, from, text.length()).toString();
    }

    private static int nextSign(String text, int from) {
        int at = from;
        while (at < text.length() && !isSign(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSign(char character) {
        return character < SIGNS.length && SIGNS[character];
    }

    /** Writes what stands at a place; the number of characters that it took. */
    private static int sign(String text, int at, StringBuilder print) {
        char character = text.charAt(at);
        if (character == '`' || character == '\'') {
            boolean twice = at + 1 < text.length() && text.charAt(at + 1) == character;
            boolean opens = character == '`';
            print.append(twice ? opens ? '“' : '”' : opens ? '‘' : '\'');
            return twice ? 2 : 1;
        }
        if (character == '_' && isAlone(text, at)) {
            print.append('—');
            return 1;
        }
        int fraction = character == '{' ? fraction(text, at) : 0;
        if (fraction > 0) {
            if (print.length() > 0 && Character.isDigit(print.charAt(print.length() - 1))) {
                print.append(' ');
            }
            print.append(text, at + 1, at + fraction - 1);
            return fraction;
        }
        if (character == '<' && at == text.length() - 1) {
            return 1;
        }
        print.append(character);
        return 1;
    }

    private static boolean isAlone(String text, int at) {
        boolean before = at == 0 || text.charAt(at - 1) == ' ';
        boolean behind = at + 1 == text.length() || text.charAt(at + 1) == ' ';
        return before && behind;
    }

    /** How long a fraction in braces is, {@code {1/2}}; 0 if it is none. */
    private static int fraction(String text, int at) {
        int stroke = digits(text, at + 1);
        if (stroke == at + 1 || stroke >= text.length() || text.charAt(stroke) != '/') {
            return 0;
        }
        int end = digits(text, stroke + 1);
        return end > stroke + 1 && end < text.length() && text.charAt(end) == '}' ? end + 1 - at : 0;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
