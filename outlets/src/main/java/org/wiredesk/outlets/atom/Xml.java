package org.wiredesk.outlets.atom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document; whatever text it is given comes out as text. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turns
     */
    Xml open(String name, String... attributes) {
        try {
            writer.writeStartElement(name);
            for (int place = 0; place + 1 < attributes.length; place += 2) {
                writer.writeAttribute(attributes[place], XmlText.of(attributes[place + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a text. */
    Xml text(String value) {
        try {
            writer.writeCharacters(XmlText.of(value));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the element that was begun last. */
    Xml close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a whole element with nothing but a text in it. */
    Xml element(String name, String value, String... attributes) {
        return open(name, attributes).text(value).close();
    }

    /** The document; nothing can be written after it. */
    byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
            return text.toString().getBytes(UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
