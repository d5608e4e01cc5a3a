package org.wiredesk.producer.parse.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.wiredesk.producer.parse.SizeLimits;
import org.wiredesk.producer.parse.xml.XmlNode.Element;

/**
 * The one way in which this project reads XML from outside. A document type is accepted, as NITF has one, but never followed; no entity is
 * ever expanded and none is fetched, and nothing is included; depth and size are bounded. A document may be of any length, for only one
 * element of it at a time is held in memory. Every XML format builds on this class and makes no factory of its own.
 */
public final class SafeXml implements AutoCloseable {

    /** Room for what may stand between two items: comments, a document type. */
    private static final int SLACK = 1024 * 1024;

    /** Making one takes longer than reading a short story. They are not said to be safe for use by several threads at once. */
    private static final ThreadLocal<XMLInputFactory> FACTORY = ThreadLocal.withInitial(SafeXml::factory);

    private final XmlSource source;
    private final XmlCursor cursor;
    private final long largestElement;

    private SafeXml(XmlSource source, long largestElement) throws XMLStreamException {
        this.source = source;
        this.cursor = new XmlCursor(FACTORY.get().createXMLStreamReader(source), source);
        this.largestElement = largestElement;
    }

    /**
     * Begins to read what is in memory.
     *
     * @throws UnreadableXml if the document declares an encoding that nobody knows
     */
    public static SafeXml open(byte[] bytes) throws UnreadableXml {
        return open(new ByteArrayInputStream(bytes), Optional.empty(), SizeLimits.DEFAULT.item());
    }

    /**
     * Begins to read a document of any length.
     *
     * @param bytes closed with this reader
     * @param carried the encoding that the carrier declares, which counts more than what the document says of itself, but for a byte order mark
     * @param largestElement how many characters {@link #readElement} may gather, about
     * @throws UnreadableXml if the document declares an encoding that nobody knows
     * @throws UncheckedIOException if the bytes cannot be read, which says nothing about them; so do all the other methods
     */
    public static SafeXml open(InputStream bytes, Optional<Charset> carried, long largestElement) throws UnreadableXml {
        try {
            return new SafeXml(XmlSource.open(bytes, carried, largestElement + SLACK), largestElement);
        } catch (XMLStreamException e) {
            throw UnreadableXml.from(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Goes on to the next element that begins, at any depth.
     *
     * @return its name; empty at the end of the document
     * @throws UnreadableXml if the document is broken there
     */
    public Optional<String> nextElement() throws UnreadableXml {
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return Optional.of(cursor.at().getLocalName());
            }
        }
        return Optional.empty();
    }

    /** The namespace URI of the element that has just begun; empty text if it has none. */
    public String namespace() {
        return XmlCursor.orEmpty(cursor.at().getNamespaceURI());
    }

    /** How many elements are open, with the one that has just begun: 1 at the root. */
    public int depth() {
        return cursor.depth();
    }

    /** Where the reader is, in words. */
    public String place() {
        return cursor.place();
    }

    /**
     * Reads the element that has just begun, to its end.
     *
     * @throws ForbiddenXml if it is too long or too deep, or uses an entity; it has been passed over, and one can read on behind it
     * @throws UnreadableXml if the document is broken in there
     */
    public Element readElement() throws UnreadableXml {
        return new XmlTree(cursor, largestElement).read();
    }

    @Override
    public void close() {
        try {
            cursor.at().close();
            source.close();
        } catch (XMLStreamException | IOException e) {
            throw new IllegalStateException("Nothing should fail to close that was only read.", e);
        }
    }

    private static XMLInputFactory factory() {
        // Not newInstance(): a parser that strays onto the class path would come without these settings' guarantees.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
