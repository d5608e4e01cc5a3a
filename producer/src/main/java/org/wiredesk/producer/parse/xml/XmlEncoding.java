package org.wiredesk.producer.parse.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.prose.ByteOrderMark;

/**
 * How an XML document is encoded: as its byte order mark says, else its carrier, else its own declaration, else UTF-8 (RFC 7303, and XML
 * 1.0, appendix F).
 *
 * @param charset what it says
 * @param markLength how many bytes the byte order mark has
 */
record XmlEncoding(Charset charset, int markLength) {

    /** How many bytes are enough to find the declaration. */
    static final int DECLARATION = 256;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final Map<String, Charset> MISSPELT =
            Map.of("utf8", UTF_8, "iso88591", ISO_8859_1, "latin1", ISO_8859_1, "ansi", WINDOWS_1252);

    /**
     * Looks at a document.
     *
     * @param head its first {@link #DECLARATION} bytes
     * @param carried what the carrier says
     */
    static XmlEncoding of(byte[] head, Optional<Charset> carried) throws UnreadableXml {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        if (mark.isPresent()) {
            return new XmlEncoding(mark.get().charset(), mark.get().length());
        }
        Charset charset = carried.isPresent() ? carried.get() : declared(head);
        // What calls itself Latin-1 is Windows-1252 in truth: typographic quotes stand where Latin-1 has control
        // characters.
        return new XmlEncoding(charset.equals(ISO_8859_1) ? WINDOWS_1252 : charset, 0);
    }

    /** What to do with a byte that stands for nothing: in Windows-1252 there are five, which are left as a replacement character. */
    CodingErrorAction onUnmappable() {
        return charset.equals(WINDOWS_1252) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
    }

    private static Charset declared(byte[] head) throws UnreadableXml {
        Optional<Charset> wide = wide(head);
        if (wide.isPresent()) {
            return wide.get();
        }
        Matcher declaration = ENCODING.matcher(new String(head, ISO_8859_1));
        return declaration.find() ? named(declaration.group(1)) : UTF_8;
    }

    /** An encoding of two or four bytes for each character, by where the first {@code <} is. */
    private static Optional<Charset> wide(byte[] head) {
        if (head.length < 4) {
            return Optional.empty();
        }
        int first = head[0] << 24 | (head[1] & 0xFF) << 16 | (head[2] & 0xFF) << 8 | (head[3] & 0xFF);
        if (first == '<') {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (first == '<' << 24) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (first >>> 16 == '<') {
            return Optional.of(UTF_16BE);
        }
        return first >>> 16 == '<' << 8 ? Optional.of(UTF_16LE) : Optional.empty();
    }

    private static Charset named(String name) throws UnreadableXml {
        try {
            String letters = name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
            Charset charset = MISSPELT.containsKey(letters) ? MISSPELT.get(letters) : Charset.forName(name);
            // Without a mark and with single-byte markup it cannot be a wide encoding, whatever it says.
            return charset.name().startsWith("UTF-") ? UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableXml("line 1", "It declares the encoding '" + name + "', which is not known here.");
        }
    }
}
