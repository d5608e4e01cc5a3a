package org.wiredesk.producer.parse.newsmlg2;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.producer.parse.value.NewsCode;
import org.wiredesk.producer.parse.xml.XmlNode.Element;

/** How elements of NewsML-G2 name a concept: {@code @qcode}, {@code @uri} or {@code @literal}, with names in several languages inside. */
final class G2Codes {

    private G2Codes() {}

    /** The concept's code; empty if there is none. */
    static Optional<NewsCode> code(Element concept) {
        return concept.attribute("qcode")
                .or(() -> concept.attribute("uri"))
                .flatMap(NewsCode::of)
                .or(() -> concept.attribute("literal").map(literal -> new NewsCode("", literal)));
    }

    /** The concept's name: the English one if there is one, else the first. */
    static Optional<String> name(Element concept) {
        Optional<Element> english = concept.elements("name")
                .filter(name -> name.attribute("xml:lang")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("en"))
                .findFirst();
        return english.or(() -> concept.element("name")).flatMap(G2Codes::line);
    }

    /** An element's text on one line; empty if there is none. */
    static Optional<String> line(Element element) {
        return Optional.of(Whitespace.collapse(element.text())).filter(text -> !text.isEmpty());
    }

    /** An element with nothing in it, for one that is not there. */
    static Element absent(String name) {
        return new Element(NewsMlG2Parser.NAMESPACE, name, Map.of(), List.of());
    }
}
