package org.wiredesk.producer.parse.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.producer.parse.xml.XmlNode.Text;

/** Builds the tree of one element, as long as it keeps within the limits. */
final class XmlTree {

    /** What an element weighs at least, in characters. */
    private static final int TAGS = 5;

    private final XmlCursor cursor;
    private final XMLStreamReader reader;
    private final StringBuilder text = new StringBuilder();
    private final long heaviest;
    private long weight;

    /**
     * For one element.
     *
     * @param cursor at its beginning
     * @param heaviest how many characters it may have, about
     */
    XmlTree(XmlCursor cursor, long heaviest) {
        this.cursor = cursor;
        this.reader = cursor.at();
        this.heaviest = heaviest;
    }

    /**
     * Reads it to its end.
     *
     * @throws ForbiddenXml if it asks for more than it may; the cursor is behind it then
     */
    Element read() throws UnreadableXml {
        int depth = cursor.depth();
        try {
            return element();
        } catch (ForbiddenXml e) {
            cursor.leave(depth);
            throw e;
        }
    }

    private Element element() throws UnreadableXml {
        if (cursor.depth() > XmlCursor.DEEPEST) {
            throw cursor.tooDeep();
        }
        String namespace = XmlCursor.orEmpty(reader.getNamespaceURI());
        String name = reader.getLocalName();
        weigh(2L * name.length() + TAGS);
        Map<String, String> attributes = attributes();
        List<XmlNode> content = new ArrayList<>();
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                flush(content);
                content.add(element());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw entity();
            } else if (isText(event)) {
                weigh(reader.getTextLength());
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        flush(content);
        return new Element(namespace, name, attributes, content);
    }

    private Map<String, String> attributes() throws ForbiddenXml {
        int count = reader.getAttributeCount();
        Map<String, String> attributes = count == 0 ? Map.of() : new HashMap<>();
        for (int i = 0; i < count; i++) {
            String namespace = XmlCursor.orEmpty(reader.getAttributeNamespace(i));
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            weigh((long) name.length() + value.length());
            if (namespace.isEmpty()) {
                attributes.put(name, value);
            } else if (namespace.equals(XmlNode.XML)) {
                attributes.put("xml:" + name, value);
            }
        }
        return attributes;
    }

    private void weigh(long characters) throws ForbiddenXml {
        weight += characters;
        if (weight > heaviest) {
            throw new ForbiddenXml(
                    cursor.place(),
                    String.format(
                            "The item has more than %,d characters: no story is that long; if this one is, raise"
                                    + " WIREDESK_MAX_ITEM_BYTES.",
                            heaviest));
        }
    }

    private ForbiddenXml entity() {
        return new ForbiddenXml(
                cursor.place(),
                "It uses the entity '" + reader.getLocalName() + "'; entities are not read, for safety.");
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private void flush(List<XmlNode> content) {
        if (text.length() > 0) {
            content.add(new Text(text.toString()));
            text.setLength(0);
        }
    }
}
