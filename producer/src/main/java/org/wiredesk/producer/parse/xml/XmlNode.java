package org.wiredesk.producer.parse.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of XML in memory: just enough of a tree for one news item at a time. */
public sealed interface XmlNode {

    /** The namespace of {@code xml:lang} and the like. */
    String XML = "http://www.w3.org/XML/1998/namespace";

    /**
     * Text between tags.
     *
     * @param text references resolved, white space as it came
     */
    record Text(String text) implements XmlNode {}

    /**
     * An element.
     *
     * @param namespace its namespace URI; empty text if it has none
     * @param name without a prefix
     * @param attributes by name without a prefix; those of a foreign namespace are left out, {@code xml:lang} is {@code xml:lang}
     * @param content what is inside, in order
     */
    record Element(String namespace, String name, Map<String, String> attributes, List<XmlNode> content)
            implements XmlNode {

        /** An attribute that is there and not blank, trimmed. */
        public Optional<String> attribute(String attribute) {
            String value = attributes.get(attribute);
            return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
        }

        /** The elements right inside. */
        public Stream<Element> elements() {
            return content.isEmpty()
                    ? Stream.empty()
                    : content.stream().filter(Element.class::isInstance).map(Element.class::cast);
        }

        /** Those elements right inside that have this name and the element's own namespace. */
        public Stream<Element> elements(String child) {
            return elements().filter(element -> element.is(child, namespace));
        }

        /** The first of {@link #elements(String)}. */
        public Optional<Element> element(String child) {
            for (XmlNode node : content) {
                if (node instanceof Element element && element.is(child, namespace)) {
                    return Optional.of(element);
                }
            }
            return Optional.empty();
        }

        /** All text inside, at any depth, as it came. */
        public String text() {
            StringBuilder text = new StringBuilder();
            appendTo(text);
            return text.toString();
        }

        private boolean is(String otherName, String otherNamespace) {
            return name.equals(otherName) && namespace.equals(otherNamespace);
        }

        private void appendTo(StringBuilder text) {
            for (XmlNode node : content) {
                if (node instanceof Text piece) {
                    text.append(piece.text());
                } else if (node instanceof Element element) {
                    element.appendTo(text);
                }
            }
        }
    }
}
