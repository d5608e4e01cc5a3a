package org.wiredesk.producer.parse.prose;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The first bytes of a text that say how the rest is encoded.
 *
 * @param charset what they say
 * @param length how many bytes they are
 */
public record ByteOrderMark(Charset charset, int length) {

    /** The mark at the beginning of these bytes; UTF-32 is told before UTF-16, whose mark it begins with. */
    public static Optional<ByteOrderMark> of(byte[] bytes) {
        if (begins(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
            return Optional.of(new ByteOrderMark(Charset.forName("UTF-32BE"), 4));
        }
        if (begins(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
            return Optional.of(new ByteOrderMark(Charset.forName("UTF-32LE"), 4));
        }
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new ByteOrderMark(UTF_8, 3));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(new ByteOrderMark(UTF_16BE, 2));
        }
        return begins(bytes, 0xFF, 0xFE) ? Optional.of(new ByteOrderMark(UTF_16LE, 2)) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
