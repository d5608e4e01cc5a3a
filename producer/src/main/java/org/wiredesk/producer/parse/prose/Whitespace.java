package org.wiredesk.producer.parse.prose;

/** One idea of white space for all formats: any run of it, no-break and thin spaces included, is a single space. */
public final class Whitespace {

    private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";

    private Whitespace() {}

    /** The text on one line: white space collapsed and trimmed, invisible characters and control characters dropped. */
    public static String collapse(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isSpace(character)) {
                gap = true;
            } else if (!isInvisible(character)) {
                if (gap && line.length() > 0) {
                    line.append(' ');
                }
                gap = false;
                line.append(character);
            }
        }
        return line.toString();
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
    }

    private static boolean isInvisible(char character) {
        return Character.isISOControl(character) || INVISIBLE.indexOf(character) >= 0;
    }
}
