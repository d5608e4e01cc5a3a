package org.wiredesk.producer.parse.prose;

/** One idea of white space for all formats: any run of it, no-break and thin spaces included, is a single space. */
public final class Whitespace {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** By code: looked up once for every character that comes in, which a chain of comparisons would slow down. */
    private static final boolean[] PLAIN = new boolean[0x2028];

    static {
        for (char character = 0; character < PLAIN.length; character++) {
            PLAIN[character] = isCertainlySeen(character);
        }
    }

    private Whitespace() {}

    /**
     * The text on one line: white space collapsed and trimmed, invisible characters and control characters dropped. Of these, those that
     * stand where the second half of a character encoded twice would are kept, for {@link DoubleEncoded} to judge.
     */
    public static String collapse(CharSequence text) {
        String whole = text.toString();
        int clean = cleanUpTo(whole);
        return clean == whole.length() ? whole : collapse(whole, clean);
    }

    private static String collapse(String text, int clean) {
        StringBuilder line = new StringBuilder(text.length()).append(text, 0, clean);
        boolean gap = false;
        for (int i = clean; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isPlain(character)) {
                gap = flush(gap, line);
                line.append(character);
            } else if (!gap && DoubleEncoded.mayContinue(line, character)) {
                line.append(character);
            } else if (isSpace(character)) {
                gap = true;
            } else if (!isInvisible(character)) {
                gap = flush(gap, line);
                line.append(character);
            }
        }
        return line.toString();
    }

    /** Whether there is nothing in it that {@link #collapse} would keep. */
    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isPlain(character) || !(isSpace(character) || isInvisible(character))) {
                return false;
            }
        }
        return true;
    }

    /** How many characters at the beginning are on one line already; a space that ends them is left to be looked at with what follows. */
    private static int cleanUpTo(String text) {
        char before = ' ';
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            boolean letter = character > ' ' && character < '\u007F';
            if (!letter && !isPlain(character) && (character != ' ' || before == ' ')) {
                break;
            }
            before = character;
            at++;
        }
        return at > 0 && before == ' ' ? at - 1 : at;
    }

    private static boolean flush(boolean gap, StringBuilder line) {
        if (gap && line.length() > 0) {
            line.append(' ');
        }
        return false;
    }

    /** What is certainly seen, ASCII first, since that is nearly all; all other characters are looked at more closely. */
    private static boolean isPlain(char character) {
        return (character > ' ' && character < '\u007F') || (character < PLAIN.length && PLAIN[character]);
    }

    private static boolean isCertainlySeen(char character) {
        return character > ' '
                && (character < '\u007F'
                        || (character > SOFT_HYPHEN && character < '\u1680')
                        || (character > '\u200F' && character < '\u2028'));
    }

    private static boolean isSpace(char character) {
        return character == ' '
                || character == '\n'
                || character == NO_BREAK_SPACE
                || character == '\u0085'
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(char character) {
        return Character.isISOControl(character)
                || character == SOFT_HYPHEN
                || character == '\u200B'
                || character == '\u2060'
                || character == '\uFEFF';
    }
}
