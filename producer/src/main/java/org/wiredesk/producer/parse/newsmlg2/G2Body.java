package org.wiredesk.producer.parse.newsmlg2;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.nitf.NitfBody;
import org.wiredesk.producer.parse.prose.HtmlProse;
import org.wiredesk.producer.parse.prose.MarkupProse;
import org.wiredesk.producer.parse.prose.PlainProse;
import org.wiredesk.producer.parse.xml.XmlNode.Element;

/**
 * The text of an item: XHTML or NITF in {@code inlineXML}, plain text or HTML in {@code inlineData}; the first of them that has any text.
 *
 * @param paragraphs the text
 * @param headline of NITF, for items that have none in their metadata
 * @param byline of NITF
 * @param dateline of NITF
 */
record G2Body(List<String> paragraphs, Optional<String> headline, Optional<String> byline, Optional<String> dateline) {

    private static final G2Body NONE = new G2Body(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Reads a {@code contentSet}. */
    static G2Body of(Element contentSet) {
        Stream<G2Body> inlineXml =
                contentSet.elements("inlineXML").flatMap(Element::elements).map(G2Body::ofXml);
        Stream<G2Body> inlineData = contentSet.elements("inlineData").map(G2Body::ofData);
        return Stream.concat(inlineXml, inlineData)
                .filter(G2Body::hasText)
                .findFirst()
                .orElse(NONE);
    }

    /** Whether there is a single word to read. */
    boolean hasText() {
        return !paragraphs.isEmpty() || headline.isPresent();
    }

    private static G2Body ofXml(Element root) {
        if (root.name().equals("nitf")) {
            return ofNitf(root);
        }
        boolean html = List.of("html", "body", "div", "p", "article", "section").contains(root.name());
        return html ? new G2Body(prose(root), Optional.empty(), Optional.empty(), Optional.empty()) : NONE;
    }

    private static G2Body ofNitf(Element root) {
        NitfBody nitf = NitfBody.of(root);
        return new G2Body(nitf.paragraphs(), nitf.headline(), nitf.byline(), nitf.dateline());
    }

    private static G2Body ofData(Element data) {
        String text = data.text();
        String type = data.attribute("contenttype").orElse("").toLowerCase(Locale.ROOT);
        boolean encoded = data.attribute("encoding").isPresent();
        boolean html = type.contains("html") || HtmlProse.looksMarkedUp(text);
        if (encoded || !(type.isEmpty() || type.startsWith("text/") || type.contains("html"))) {
            return NONE;
        }
        List<String> paragraphs = html ? HtmlProse.paragraphs(text) : PlainProse.paragraphs(text);
        return new G2Body(paragraphs, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<String> prose(Element root) {
        MarkupProse prose = new MarkupProse();
        prose.walk(root);
        return prose.paragraphs();
    }
}
