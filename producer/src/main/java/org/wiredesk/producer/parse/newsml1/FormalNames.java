package org.wiredesk.producer.parse.newsml1;

import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.producer.parse.xml.XmlNode.Element;

/** How NewsML 1 says things: in attributes called {@code FormalName} of elements that may be anywhere below a path. */
final class FormalNames {

    private FormalNames() {}

    /** All elements at the end of a path. */
    static Stream<Element> elements(Element parent, String... path) {
        Stream<Element> elements = Stream.of(parent);
        for (String name : path) {
            elements = elements.flatMap(element -> element.elements(name));
        }
        return elements;
    }

    /** The {@code FormalName}s of all elements at the end of a path. */
    static Stream<String> all(Element parent, String... path) {
        return elements(parent, path).flatMap(element -> element.attribute("FormalName").stream());
    }

    /** The first of {@link #all}. */
    static Optional<String> first(Element parent, String... path) {
        return all(parent, path).findFirst();
    }

    /** The text of the first element at the end of a path that has any, on one line. */
    static Optional<String> line(Element parent, String... path) {
        return elements(parent, path)
                .map(element -> Whitespace.collapse(element.text()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The values of properties with a name, but for those that speak of a picture or the like. */
    static Stream<String> properties(Element parent, String name) {
        return parent.elements("Property")
                .filter(property -> property.attribute("FormalName")
                        .filter(name::equalsIgnoreCase)
                        .isPresent())
                .filter(property -> property.attribute("Role").isEmpty())
                .flatMap(property -> property.attribute("Value").stream());
    }
}
