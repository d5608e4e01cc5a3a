package org.wiredesk.producer.parse.prose;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Decodes UTF-8 as news is: long runs of ASCII with a few other characters in between. Java's own decoder leaves the fast way at the first such
 * character and never comes back to it, so that a single curly quote makes a story cost ten times as much.
 */
final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;
    private static final int BROKEN = -1;

    /** By how many bytes a character has, the lowest that needs as many. */
    private static final int[] LOWEST = {0, 0, 0x80, 0x800, 0x1_0000};

    private Utf8() {}

    /** The text; empty if the bytes break a rule of UTF-8 anywhere. */
    static Optional<String> strictly(byte[] bytes) {
        String narrow = new String(bytes, ISO_8859_1);
        int at = endOfAscii(bytes, 0);
        if (at == bytes.length) {
            return Optional.of(narrow);
        }
        char[] text = new char[bytes.length];
        narrow.getChars(0, at, text, 0);
        int length = at;
        while (at < bytes.length) {
            int size = size(bytes[at]);
            int character = character(bytes, at, size);
            if (character == BROKEN) {
                return Optional.empty();
            }
            length += Character.toChars(character, text, length);
            at += size;
            int end = endOfAscii(bytes, at);
            narrow.getChars(at, end, text, length);
            length += end - at;
            at = end;
        }
        return Optional.of(new String(text, 0, length));
    }

    /** Where the next byte stands that is not ASCII; the end if there is none. */
    private static int endOfAscii(byte[] bytes, int from) {
        int at = from;
        while (at <= bytes.length - Long.BYTES && ((long) EIGHT_BYTES.get(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** How many bytes a character has that begins with this one; more than there can be if none does. */
    private static int size(byte first) {
        int ones = Integer.numberOfLeadingZeros(~(first << 24));
        return ones == 1 ? Integer.MAX_VALUE : ones;
    }

    private static int character(byte[] bytes, int at, int size) {
        if (size >= LOWEST.length || size > bytes.length - at) {
            return BROKEN;
        }
        int character = bytes[at] & (0xFF >> (size + 1));
        for (int i = at + 1; i < at + size; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return BROKEN;
            }
            character = character << 6 | (bytes[i] & 0x3F);
        }
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean none = surrogate || character > Character.MAX_CODE_POINT || character < LOWEST[size];
        return none ? BROKEN : character;
    }
}
