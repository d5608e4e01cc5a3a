package org.wiredesk.producer.parse.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;

/**
 * Repairs text that was UTF-8, was read as Windows-1252 and encoded again: {@code Ã©} for é, {@code â€™} for an apostrophe. Honest text must never suffer,
 * so a sequence is repaired if it cannot be anything else ({@code â€™}, {@code Â£5}); those that could be are repaired only if all that is not ASCII
 * in the whole text are such sequences, and they are many or one of them is sure.
 */
public final class DoubleEncoded {

    private static final int MANY = 4;
    private static final String HIGH_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    /** These close honest quotations and end honest abbreviations. */
    private static final String HONEST_ENDS = "«»ªº";

    private final CharSequence text;
    private int sequences;
    private int sure;
    private int strays;

    private DoubleEncoded(CharSequence text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                int length = sequenceAt(i);
                sequences += length > 0 ? 1 : 0;
                sure += length > 0 && isSure(i, length) ? 1 : 0;
                strays += length == 0 ? 1 : 0;
                i += Math.max(length, 1) - 1;
            }
        }
    }

    /**
     * Looks at a text.
     *
     * @param text all of it: the more there is, the surer the judgement
     */
    public static DoubleEncoded in(CharSequence text) {
        return new DoubleEncoded(text);
    }

    /** Whether a text may need a closer look: a quick question that says no to almost all. */
    public static boolean isPossibleIn(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > 127 && isLead(before)) {
                return true;
            }
            before = character;
        }
        return false;
    }

    /** Whether anything in the text is repaired by {@link #repair}. */
    public boolean isFound() {
        return sure > 0 || isWhole();
    }

    /** A piece of the text that was looked at, as it was before it was encoded twice. */
    public String repair(String piece) {
        if (!isFound() || !isPossibleIn(piece)) {
            return piece;
        }
        DoubleEncoded judged = new DoubleEncoded(piece);
        StringBuilder repaired = new StringBuilder(piece.length());
        for (int i = 0; i < piece.length(); i++) {
            int length = piece.charAt(i) > 127 ? judged.sequenceAt(i) : 0;
            if (length > 0 && (isWhole() || judged.isSure(i, length))) {
                repaired.appendCodePoint(judged.codePoint(i, length));
                i += length - 1;
            } else {
                repaired.append(piece.charAt(i));
            }
        }
        return repaired.toString();
    }

    /** Whether a character that nobody sees may be the rest of a character encoded twice, behind this text. */
    static boolean mayContinue(CharSequence before, char character) {
        boolean hidden = (character >= '\u0080' && character <= '\u00A0') || character == '\u00AD';
        int end = before.length() - 1;
        if (!hidden || end < 0) {
            return false;
        }
        return isLead(before.charAt(end))
                || (end > 0 && before.charAt(end - 1) >= 'à' && isLead(before.charAt(end - 1)));
    }

    private boolean isWhole() {
        return strays == 0 && (sequences >= MANY || sure > 0);
    }

    private static boolean isLead(char character) {
        return character >= 'Â' && character <= 'ô';
    }

    /** How many characters here are one that was encoded twice; 0 if none is. */
    private int sequenceAt(int index) {
        char lead = text.charAt(index);
        if (!isLead(lead)) {
            return 0;
        }
        int length = lead < 'à' ? 2 : lead < 'ð' ? 3 : 4;
        return index + length <= text.length() && codePoint(index, length) >= 0 ? length : 0;
    }

    /** The character that the sequence stands for; -1 if it is no UTF-8. */
    private int codePoint(int index, int length) {
        byte[] bytes = new byte[length];
        bytes[0] = (byte) text.charAt(index);
        for (int i = 1; i < length; i++) {
            int continuation = continuation(text.charAt(index + i));
            if (continuation < 0) {
                return -1;
            }
            bytes[i] = (byte) continuation;
        }
        CharsetDecoder decoder = UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(2);
        boolean broken = decoder.decode(ByteBuffer.wrap(bytes), decoded, true).isError();
        return broken ? -1 : Character.codePointAt(decoded.flip(), 0);
    }

    /** The byte that Windows-1252 shows as this character, if it is one that continues a sequence of UTF-8; else -1. */
    private static int continuation(char character) {
        if (character >= '\u0080' && character <= '\u00BF') {
            return character;
        }
        int high = character > '\u0100' ? HIGH_1252.indexOf(character) : -1;
        return high < 0 ? -1 : 0x80 + high;
    }

    private boolean isSure(int index, int length) {
        if (length == 2) {
            char previous = index == 0 ? ' ' : text.charAt(index - 1);
            char continuation = text.charAt(index + 1);
            boolean latin = text.charAt(index) == 'Â' || text.charAt(index) == 'Ã';
            boolean symbol = continuation > '\u00A0' && continuation <= '\u00BF';
            return latin
                    && symbol
                    && HONEST_ENDS.indexOf(continuation) < 0
                    && (!Character.isLetter(previous) || Character.isLowerCase(previous));
        }
        int codePoint = codePoint(index, length);
        return length == 4 || (codePoint >= 0x2000 && codePoint <= 0x2122);
    }
}
