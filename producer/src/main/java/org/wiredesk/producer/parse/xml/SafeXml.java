package org.wiredesk.producer.parse.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.producer.parse.xml.XmlNode.Text;

/**
 * The one way in which this project reads XML from outside. A document type is accepted, as NITF has one, but never followed; no entity is
 * ever expanded and none is fetched; depth, number of elements and length of text are bounded. Every XML format builds on this class and
 * makes no factory of its own.
 */
public final class SafeXml implements AutoCloseable {

    private final XMLStreamReader reader;
    private final XmlLimits limits = new XmlLimits(this::place);

    private SafeXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * Begins to read.
     *
     * @throws UnreadableXml if the bytes are not what they declare to be
     */
    public static SafeXml open(byte[] bytes) throws UnreadableXml {
        // Not newInstance(): a parser that strays onto the class path would come without these settings' guarantees.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            String xml = XmlEncoding.decode(bytes).stripLeading();
            return new SafeXml(factory.createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException e) {
            throw UnreadableXml.from(e);
        }
    }

    /**
     * Goes on to the next element that begins, at any depth.
     *
     * @return its name; empty at the end of the document
     * @throws UnreadableXml if the document is broken there
     */
    public Optional<String> nextElement() throws UnreadableXml {
        try {
            while (reader.hasNext()) {
                if (advance() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(reader.getLocalName());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw UnreadableXml.from(e);
        }
    }

    /** The namespace URI of the element that has just begun; empty text if it has none. */
    public String namespace() {
        return orEmpty(reader.getNamespaceURI());
    }

    /** Where the reader is, in words. */
    public String place() {
        return UnreadableXml.place(reader.getLocation());
    }

    /**
     * Reads the element that has just begun, to its end.
     *
     * @throws UnreadableXml if the document is broken in there
     */
    public Element readElement() throws UnreadableXml {
        try {
            return readContent();
        } catch (XMLStreamException e) {
            throw UnreadableXml.from(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Nothing can fail to close that reads from memory.", e);
        }
    }

    private Element readContent() throws XMLStreamException, UnreadableXml {
        String namespace = namespace();
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes();
        List<XmlNode> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                flush(text, content);
                content.add(readContent());
            } else if (isText(event)) {
                text.append(reader.getText());
                limits.text(text.length());
            }
        }
        flush(text, content);
        return new Element(namespace, name, attributes, content);
    }

    private int advance() throws XMLStreamException, UnreadableXml {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            limits.opened();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            limits.closed();
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableXml(
                    place(), "It uses the entity '" + reader.getLocalName() + "'; entities are not read, for safety.");
        }
        return event;
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = orEmpty(reader.getAttributeNamespace(i));
            if (namespace.isEmpty()) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            } else if (namespace.equals(XmlNode.XML)) {
                attributes.put("xml:" + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static void flush(StringBuilder text, List<XmlNode> content) {
        if (text.length() > 0) {
            content.add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
