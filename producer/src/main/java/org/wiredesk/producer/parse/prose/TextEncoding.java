package org.wiredesk.producer.parse.prose;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How bytes are encoded that do not say so themselves. A byte order mark is believed first; then what cannot be by chance, the pattern of zeros in
 * UTF-16 and UTF-32 and the strict form of UTF-8; then what the carrier declares, if it can be; what is left is Windows-1252, which is what agencies
 * mean by Latin-1.
 *
 * @param charset the encoding
 * @param mark how many bytes at the beginning only say so
 * @param oddity what had to be guessed, as a sentence
 */
record TextEncoding(Charset charset, int mark, Optional<String> oddity) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final int LOOK = 1024;
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte ESCAPE = 0x1B;

    /** The encoding of these bytes, which are all or at least the beginning. */
    static TextEncoding of(byte[] bytes, Optional<Charset> declared) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return clean(mark.get().charset(), mark.get().length());
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            boolean said = declared.isPresent() && declared.get().name().startsWith(family(wide.get()));
            return said
                    ? clean(wide.get(), 0)
                    : odd(wide.get(), "No byte order mark; read as " + wide.get() + " by its look.");
        }
        Optional<Charset> narrow = declared.map(TextEncoding::meant).filter(charset -> !isUnicode(charset));
        String text = new String(bytes, UTF_8);
        if (text.indexOf(REPLACEMENT) < 0 || isStrictly(UTF_8, bytes)) {
            return utf8(bytes, text, narrow);
        }
        if (narrow.isPresent() && isStrictly(narrow.get(), bytes)) {
            return clean(narrow.get(), 0);
        }
        return broken(text);
    }

    /** The text of bytes that are UTF-8 by their form, have no mark and declare nothing: almost all. Empty for others, to be looked at closely. */
    static Optional<String> plainUtf8(byte[] bytes) {
        return ByteOrderMark.of(bytes).isPresent()
                ? Optional.empty()
                : Utf8.strictly(bytes).filter(text -> text.indexOf(REPLACEMENT) < 0 && !mayBeWide(text, bytes));
    }

    /** Only where there are zeros is it worth counting them. */
    private static boolean mayBeWide(String text, byte[] bytes) {
        return text.indexOf('\0') >= 0 && wide(bytes).isPresent();
    }

    /** Whether the bytes break no rule of the encoding. */
    static boolean isStrictly(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static TextEncoding utf8(byte[] bytes, String text, Optional<Charset> declared) {
        boolean ascii = text.length() == bytes.length;
        if (declared.isEmpty() || (ascii && !hasEscapes(bytes))) {
            return clean(UTF_8, 0);
        }
        boolean single = declared.get().newEncoder().maxBytesPerChar() <= 1;
        if (!single && isStrictly(declared.get(), bytes)) {
            return clean(declared.get(), 0);
        }
        return odd(UTF_8, "It is declared to be " + declared.get() + "; read as UTF-8, which it is by its form.");
    }

    private static TextEncoding broken(String asUtf8) {
        long lost = asUtf8.chars().filter(character -> character == REPLACEMENT).count();
        long kept = asUtf8.chars()
                .filter(character -> character > 127 && character != REPLACEMENT)
                .count();
        if (kept > 3 * lost) {
            return odd(
                    UTF_8, lost + " places are not UTF-8 as the rest is; each was read as one replacement character.");
        }
        return odd(WINDOWS_1252, "It is not UTF-8; read as Windows-1252 (Latin-1).");
    }

    /** Without a mark: in Western text every other byte is zero in UTF-16, and three of four are in UTF-32. */
    private static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[4];
        int length = Math.min(bytes.length, LOOK) & ~3;
        for (int i = 0; i < length; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(1, length / 5);
        if (length < 4 || zeros[0] + zeros[1] + zeros[2] + zeros[3] < most) {
            return Optional.empty();
        }
        if (zeros[1] >= most && zeros[2] >= most) {
            return zeros[0] > zeros[3] ? Optional.of(UTF_32BE) : Optional.of(UTF_32LE);
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (Math.min(even, odd) * 4 > 2 * most || Math.max(even, odd) < 2 * most) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? UTF_16BE : UTF_16LE);
    }

    /** Who says Latin-1 or ASCII means Windows-1252, which has all of both. */
    private static Charset meant(Charset declared) {
        return declared.equals(ISO_8859_1) || declared.equals(US_ASCII) ? WINDOWS_1252 : declared;
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-") || !charset.canEncode();
    }

    private static String family(Charset charset) {
        return charset.name().substring(0, "UTF-16".length());
    }

    private static boolean hasEscapes(byte[] bytes) {
        for (byte one : bytes) {
            if (one == ESCAPE) {
                return true;
            }
        }
        return false;
    }

    private static TextEncoding clean(Charset charset, int mark) {
        return new TextEncoding(charset, mark, Optional.empty());
    }

    private static TextEncoding odd(Charset charset, String oddity) {
        return new TextEncoding(charset, 0, Optional.of(oddity));
    }
}
