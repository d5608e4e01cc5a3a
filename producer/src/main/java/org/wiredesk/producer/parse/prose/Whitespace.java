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
        char[] characters = text.toString().toCharArray();
        int clean = cleanUpTo(characters);
        if (clean == characters.length) {
            return text.toString();
        }
        StringBuilder line = new StringBuilder(characters.length);
        line.append(characters, 0, clean);
        boolean gap = false;
        for (int i = clean; i < characters.length; i++) {
            char character = characters[i];
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

    /** How many characters at the beginning are on one line already. */
    private static int cleanUpTo(char[] text) {
        for (int i = 0; i < text.length; i++) {
            char character = text[i];
            if (!isPlain(character) && !isSingleSpace(text, i)) {
                return i;
            }
        }
        return text.length;
    }

    private static boolean isSingleSpace(char[] text, int at) {
        return text[at] == ' ' && at > 0 && at + 1 < text.length && text[at + 1] > ' ';
    }

    private static boolean flush(boolean gap, StringBuilder line) {
        if (gap && line.length() > 0) {
            line.append(' ');
        }
        return false;
    }

    /** What is certainly seen; all other characters are looked at more closely. */
    private static boolean isPlain(char character) {
        return character < PLAIN.length && PLAIN[character];
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
