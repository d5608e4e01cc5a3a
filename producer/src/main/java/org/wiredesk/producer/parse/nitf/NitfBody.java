package org.wiredesk.producer.parse.nitf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.prose.MarkupProse;
import org.wiredesk.producer.parse.xml.XmlNode.Element;

/**
 * The words of an NITF document: what stands in its {@code body}. Under the headline, {@code hl2} repeats or sells, so it is left out; so is
 * the abstract, unless it is all there is. What follows the text, {@code body.end}, is kept for the topology to lift out.
 *
 * @param headline {@code hl1}
 * @param byline all of them, parted by semicolons
 * @param dateline place and day as they stand there
 * @param located the place of the dateline
 * @param distributor who sends it, where the body says so
 * @param paragraphs the text
 */
public record NitfBody(
        Optional<String> headline,
        Optional<String> byline,
        Optional<String> dateline,
        Optional<String> located,
        Optional<String> distributor,
        List<String> paragraphs) {

    /** Reads the body of a {@code nitf} element. */
    public static NitfBody of(Element nitf) {
        Stream<Element> parts = nitf.elements("body").flatMap(Element::elements);
        Optional<Element> head = nitf.element("body").flatMap(body -> body.element("body.head"));
        MarkupProse prose = new MarkupProse();
        parts.filter(part -> !part.name().equals("body.head")).forEach(prose::walk);
        List<String> paragraphs = prose.paragraphs();
        return new NitfBody(
                line(head, "hedline", "hl1").or(() -> line(head, "hl1")),
                byline(head),
                line(head, "dateline"),
                line(head, "dateline", "location"),
                line(head, "distributor"),
                paragraphs.isEmpty() ? summary(head) : paragraphs);
    }

    /** Whether there is a single word to read. */
    public boolean hasText() {
        return !paragraphs.isEmpty() || headline.isPresent();
    }

    private static Optional<String> line(Optional<Element> head, String... path) {
        Optional<Element> element = head;
        for (String name : path) {
            element = element.flatMap(parent -> parent.element(name));
        }
        return element.flatMap(NitfLine::of);
    }

    private static Optional<String> byline(Optional<Element> head) {
        String all = head.stream()
                .flatMap(found -> found.elements("byline"))
                .flatMap(byline -> NitfLine.of(byline).stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    private static List<String> summary(Optional<Element> head) {
        MarkupProse prose = new MarkupProse();
        head.stream().flatMap(found -> found.elements("abstract")).forEach(prose::walk);
        return prose.paragraphs();
    }
}
