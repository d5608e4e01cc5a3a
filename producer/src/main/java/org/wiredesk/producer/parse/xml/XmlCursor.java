package org.wiredesk.producer.parse.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.xml.XmlSource.BrokenSource;

/** Steps through a document event by event and knows how deep it is in it. */
final class XmlCursor {

    /** How deep elements may be nested. */
    static final int DEEPEST = 200;

    private static final int DEEPEST_TO_SKIP = 50 * DEEPEST;

    private final XMLStreamReader reader;
    private final XmlSource source;
    private int depth;

    XmlCursor(XMLStreamReader reader, XmlSource source) {
        this.reader = reader;
        this.source = source;
    }

    /**
     * Goes on to the next event.
     *
     * @return one of {@link XMLStreamConstants}; the last one is {@link XMLStreamConstants#END_DOCUMENT}
     * @throws UnreadableXml if the document is broken there
     * @throws UncheckedIOException if the bytes cannot be read, which says nothing about them
     */
    int next() throws UnreadableXml {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            source.pieceEnds();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST_TO_SKIP) {
                throw tooDeep();
            }
            return event;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException failure && !(failure instanceof BrokenSource)) {
                throw new UncheckedIOException(failure);
            }
            throw UnreadableXml.from(e);
        }
    }

    /** Goes to the end of the element that has begun at a depth, whatever it holds. */
    void leave(int began) throws UnreadableXml {
        int event = XMLStreamConstants.START_ELEMENT;
        while (depth >= began && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
    }

    /** How many elements have begun and not ended. */
    int depth() {
        return depth;
    }

    /** The reader at the event, to look at names, attributes and texts. */
    XMLStreamReader at() {
        return reader;
    }

    /** Where it is, in words. */
    String place() {
        return UnreadableXml.place(reader.getLocation());
    }

    ForbiddenXml tooDeep() {
        return new ForbiddenXml(place(), "Its elements are nested more than " + DEEPEST + " deep.");
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
