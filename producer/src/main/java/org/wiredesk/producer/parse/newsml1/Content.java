package org.wiredesk.producer.parse.newsml1;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.producer.parse.nitf.NitfBody;
import org.wiredesk.producer.parse.prose.HtmlProse;
import org.wiredesk.producer.parse.prose.MarkupProse;
import org.wiredesk.producer.parse.prose.PlainProse;
import org.wiredesk.producer.parse.xml.XmlNode.Element;

/**
 * What a component says: the first of its content items that is a text, be it NITF, XHTML, or HTML or plain text in a CDATA section.
 *
 * @param words read as NITF reads them, the others with paragraphs only
 */
record Content(NitfBody words) {

    /** Not a word. */
    static final Content NONE = new Content(paragraphs(List.of()));

    /** Reads the content items right inside of a component. */
    static Content of(Element component) {
        return component
                .elements("ContentItem")
                .filter(Content::mayBeText)
                .flatMap(item -> item.elements("DataContent"))
                .map(Content::read)
                .filter(Content::hasText)
                .findFirst()
                .orElse(NONE);
    }

    boolean hasText() {
        return words.hasText();
    }

    private static boolean mayBeText(Element item) {
        String type = item.element("MediaType")
                .flatMap(found -> found.attribute("FormalName"))
                .orElse("text");
        return type.toLowerCase(Locale.ROOT).contains("text");
    }

    private static Content read(Element data) {
        Optional<Element> nitf =
                data.elements().filter(child -> child.name().equals("nitf")).findFirst();
        if (nitf.isPresent()) {
            return new Content(NitfBody.of(nitf.get()));
        }
        if (data.elements().findAny().isPresent()) {
            MarkupProse prose = new MarkupProse();
            prose.walk(new Element(data.namespace(), "div", Map.of(), data.content()));
            return new Content(paragraphs(prose.paragraphs()));
        }
        String text = data.text();
        return new Content(
                paragraphs(HtmlProse.looksMarkedUp(text) ? HtmlProse.paragraphs(text) : PlainProse.paragraphs(text)));
    }

    private static NitfBody paragraphs(List<String> paragraphs) {
        return new NitfBody(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), paragraphs);
    }
}
