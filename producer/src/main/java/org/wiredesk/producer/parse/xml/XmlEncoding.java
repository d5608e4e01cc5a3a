package org.wiredesk.producer.parse.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.prose.ByteOrderMark;

/**
 * Decodes XML as it declares itself: byte order mark, else declaration, else UTF-8 (XML 1.0, appendix F). We do it ourselves because
 * the reader of the JDK refuses names such as {@code utf8} that agencies write, and because it says where the wrong byte is.
 */
final class XmlEncoding {

    private static final int DECLARATION = 256;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private XmlEncoding() {}

    static String decode(byte[] bytes) throws UnreadableXml {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        int skip = mark.map(ByteOrderMark::length).orElse(0);
        Charset charset = mark.isPresent() ? mark.get().charset() : declared(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        try {
            return charset.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableXml(
                    "line " + lineOf(bytes, in.position()),
                    "The bytes there are not " + charset + ", as it is declared.");
        }
    }

    private static Charset declared(byte[] bytes) throws UnreadableXml {
        int length = Math.min(bytes.length, DECLARATION);
        if (length >= 2 && bytes[0] == 0 && bytes[1] == '<') {
            return UTF_16BE;
        }
        if (length >= 2 && bytes[0] == '<' && bytes[1] == 0) {
            return UTF_16LE;
        }
        Matcher declaration = ENCODING.matcher(new String(bytes, 0, length, ISO_8859_1));
        return declaration.find() ? named(declaration.group(1)) : UTF_8;
    }

    private static Charset named(String name) throws UnreadableXml {
        try {
            Charset charset = Charset.forName(name);
            // Without a mark and with single-byte markup it cannot be a wide encoding, whatever it says.
            return charset.name().startsWith("UTF-") ? UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableXml("line 1", "It declares the encoding '" + name + "', which is not known here.");
        }
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
