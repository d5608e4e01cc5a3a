package org.wiredesk.producer.parse.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.wiredesk.producer.parse.Payload;

/**
 * Bytes that do not say how they are encoded, decoded by {@link TextEncoding what they look like}. Text that was encoded twice is brought back, where that
 * is certain.
 *
 * @param text without a byte order mark
 * @param oddity what had to be guessed or repaired, as a sentence; empty for clean UTF-8 and wherever a byte order mark says what it is
 */
public record DecodedText(String text, Optional<String> oddity) {

    /** What is said of a text that was encoded twice. */
    public static final String REPAIRED = "It was encoded twice, as 'Ã©' is for 'é'; that was undone.";

    /**
     * A text to be read from front to back.
     *
     * @param reader to be closed by the caller
     * @param oddity as for the text as a whole
     */
    public record Source(Reader reader, Optional<String> oddity) {}

    /** Decodes; every sequence of bytes has some reading. */
    public static DecodedText of(byte[] bytes) {
        return of(bytes, Optional.empty());
    }

    /** The text of the first bytes of something, for a quick look: nothing is mended. */
    public static String look(byte[] bytes) {
        return TextEncoding.plainUtf8(bytes).orElseGet(() -> decode(bytes, TextEncoding.of(bytes, Optional.empty())));
    }

    /**
     * Decodes; every sequence of bytes has some reading.
     *
     * @param declared the encoding that the carrier declares, as {@link org.wiredesk.producer.parse.Intake#declaredCharset} gives it; it is no more
     *     than a hint
     */
    public static DecodedText of(byte[] bytes, Optional<Charset> declared) {
        Optional<String> plain = declared.isEmpty() ? TextEncoding.plainUtf8(bytes) : Optional.empty();
        if (plain.isPresent() && !DoubleEncoded.isPossibleIn(plain.get())) {
            return new DecodedText(plain.get(), Optional.empty());
        }
        TextEncoding encoding = TextEncoding.of(bytes, declared);
        String text = decode(bytes, encoding);
        if (DoubleEncoded.isPossibleIn(text)) {
            DoubleEncoded doubled = DoubleEncoded.in(text);
            if (doubled.isFound()) {
                return new DecodedText(
                        doubled.repair(text),
                        Optional.of(
                                encoding.oddity().map(oddity -> oddity + " ").orElse("") + REPAIRED));
            }
        }
        return new DecodedText(text, encoding.oddity());
    }

    private static String decode(byte[] bytes, TextEncoding encoding) {
        return new String(bytes, encoding.mark(), bytes.length - encoding.mark(), encoding.charset());
    }

    /**
     * The same for a delivery of any size: a small one is judged as a whole, a large one by its beginning.
     *
     * @throws UncheckedIOException if the bytes cannot be read from disk
     */
    public static Source open(Payload payload, Optional<Charset> declared) {
        if (payload.size() <= Payload.MOST_IN_MEMORY) {
            DecodedText decoded = of(payload.bytes(), declared);
            return new Source(new StringReader(decoded.text()), decoded.oddity());
        }
        byte[] head = payload.head((int) Payload.MOST_IN_MEMORY);
        TextEncoding encoding = TextEncoding.of(head, declared);
        try {
            InputStream bytes = payload.open();
            bytes.skipNBytes(encoding.mark());
            return new Source(new InputStreamReader(bytes, encoding.charset()), encoding.oddity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
