package org.wiredesk.producer.parse.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The characters of an XML document, decoded while they are read. We do it ourselves because the reader of the JDK refuses names of
 * encodings such as {@code utf8} that agencies write, does not say where a wrong byte is, and would gather a single attribute of a gigabyte.
 */
final class XmlSource extends Reader {

    private static final int BUFFER = 4 * 1024;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final long mostAtOnce;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
    private long sincePiece;
    private long line = 1;
    private boolean begun;
    private boolean ended;

    private XmlSource(InputStream in, CharsetDecoder decoder, long mostAtOnce) {
        this.in = in;
        this.decoder = decoder;
        this.mostAtOnce = mostAtOnce;
    }

    /**
     * Begins to read; white space before the first tag is passed over.
     *
     * @param carried what the carrier says that the encoding is, as HTTP does
     * @param mostAtOnce how many characters may come between two calls of {@link #pieceEnds}
     * @throws UnreadableXml if the document declares an encoding that nobody knows
     */
    static XmlSource open(InputStream bytes, Optional<Charset> carried, long mostAtOnce)
            throws IOException, UnreadableXml {
        PushbackInputStream in = new PushbackInputStream(bytes, XmlEncoding.DECLARATION);
        byte[] head = in.readNBytes(XmlEncoding.DECLARATION);
        XmlEncoding encoding = XmlEncoding.of(head, carried);
        in.unread(head, encoding.markLength(), head.length - encoding.markLength());
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(encoding.onUnmappable());
        return new XmlSource(in, decoder, mostAtOnce);
    }

    /** A tag, a text or the like has been read to its end: the count for the next one begins. */
    void pieceEnds() {
        sincePiece = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        sincePiece += count;
        if (sincePiece > mostAtOnce) {
            throw new BrokenSource("line " + line, "A single tag or text in it is too long to be read.");
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        do {
            decode();
            skipLeadingSpace();
        } while (!chars.hasRemaining() && !(ended && !bytes.hasRemaining()));
        return chars.hasRemaining();
    }

    private void decode() throws IOException {
        countLines();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (chars.position() == 0 && result.isError()) {
            throw new BrokenSource(
                    "line " + line, "The bytes there are not " + decoder.charset() + ", as it is declared.");
        }
        if (chars.position() == 0 && !ended) {
            refill();
            decoder.decode(bytes, chars, ended);
        }
        chars.flip();
    }

    private void refill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    private void skipLeadingSpace() {
        while (!begun && chars.hasRemaining()) {
            begun = !Character.isWhitespace(chars.get(chars.position()));
            line += chars.get(chars.position()) == '\n' ? 1 : 0;
            chars.position(chars.position() + (begun ? 0 : 1));
        }
    }

    private void countLines() {
        char[] read = chars.array();
        for (int i = 0; i < chars.limit(); i++) {
            line += read[i] == '\n' ? 1 : 0;
        }
    }

    /** Why no more characters come; not to be mistaken for a disk that fails. */
    static final class BrokenSource extends IOException {

        private static final long serialVersionUID = 1L;
        private final String place;

        BrokenSource(String place, String reason) {
            super(reason);
            this.place = place;
        }

        UnreadableXml problem() {
            return new UnreadableXml(place, String.valueOf(getMessage()));
        }
    }
}
