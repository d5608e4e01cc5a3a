package org.wiredesk.producer.parse.prose;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Bytes that do not say how they are encoded, decoded by what they look like: a byte order mark is believed, UTF-8 is recognised by its
 * strict form, and what is neither is Windows-1252, which is what agencies mean by Latin-1.
 *
 * @param text without a byte order mark
 * @param oddity what had to be guessed, as a sentence; empty for clean UTF-8 and wherever a byte order mark says what it is
 */
public record DecodedText(String text, Optional<String> oddity) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    /** Decodes; every sequence of bytes has some reading. */
    public static DecodedText of(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            int skip = mark.get().length();
            return clean(new String(bytes, skip, bytes.length - skip, mark.get().charset()));
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return odd(new String(bytes, wide.get()), "No byte order mark; read as " + wide.get() + " by its look.");
        }
        try {
            return clean(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return broken(bytes);
        }
    }

    private static DecodedText broken(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        long lost = text.chars().filter(character -> character == REPLACEMENT).count();
        long kept = text.chars()
                .filter(character -> character > 127 && character != REPLACEMENT)
                .count();
        if (kept > 3 * lost) {
            return odd(
                    text, lost + " places are not UTF-8 as the rest is; each was read as one replacement character.");
        }
        return odd(new String(bytes, WINDOWS_1252), "It is not UTF-8; read as Windows-1252 (Latin-1).");
    }

    /** UTF-16 without a mark: in Western text every other byte is zero. */
    private static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, 1024) & ~1;
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int most = length * 2 / 5;
        if (length < 4 || Math.min(zeros[0], zeros[1]) * 4 > most || Math.max(zeros[0], zeros[1]) < most) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE);
    }

    private static DecodedText clean(String text) {
        return new DecodedText(text, Optional.empty());
    }

    private static DecodedText odd(String text, String oddity) {
        return new DecodedText(text, Optional.of(oddity));
    }
}
