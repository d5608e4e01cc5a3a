package org.wiredesk.producer.parse.syndication;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Rome behind an XML reader of ours: no document type, no entity, no address is ever followed, and depth is bounded. */
final class SafeRome {

    private static final String DEEPEST = "200";
    private static final Set<String> VERSIONS = Set.of("0.91", "0.92", "0.93", "0.94", "1.0", "2.0");

    private SafeRome() {}

    /**
     * Reads the XML of a feed.
     *
     * @param xml without a document type
     * @throws FeedException if it is not well-formed, or has names that JDOM refuses, as of a namespace that begins with a blank
     */
    static Document document(String xml) throws FeedException {
        try {
            Document document = new SAXBuilder(new SafeReaders()).build(new StringReader(xml));
            mend(document.getRootElement());
            return document;
        } catch (JDOMException | IOException | IllegalArgumentException e) {
            throw new FeedException("It is not well-formed XML: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a feed.
     *
     * @throws FeedException if it is no feed that Rome knows
     */
    static WireFeed feed(Document document) throws FeedException {
        try {
            return new WireFeedInput(false, Locale.ROOT).build(document);
        } catch (IllegalArgumentException e) {
            throw new FeedException("It is of no version of RSS or Atom that is known.", e);
        }
    }

    /** An {@code rss} of an unknown version is read as the last one, and one without a channel as an empty feed. */
    private static void mend(Element root) {
        if (root.getName().equals("rss")) {
            if (!VERSIONS.contains(root.getAttributeValue("version", ""))) {
                root.setAttribute("version", "2.0");
            }
            if (root.getChild("channel") == null) {
                root.addContent(new Element("channel"));
            }
        }
    }

    /** Where the reader gave up. */
    static String place(FeedException failure) {
        return failure.getCause() instanceof JDOMParseException broken && broken.getLineNumber() > 0
                ? "line " + broken.getLineNumber() + ", column " + broken.getColumnNumber()
                : "file";
    }

    /** Why, as a sentence. */
    static String reason(FeedException failure) {
        String reason = String.valueOf(failure.getMessage()).strip();
        return reason.endsWith(".") ? reason : reason + ".";
    }

    /** Makes readers of the JDK's own parser, whatever strays onto the class path. */
    private static final class SafeReaders implements XMLReaderJDOMFactory {

        @Override
        public XMLReader createXMLReader() throws JDOMException {
            try {
                SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
                factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
                factory.setXIncludeAware(false);
                XMLReader reader = factory.newSAXParser().getXMLReader();
                reader.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
                return reader;
            } catch (ParserConfigurationException | SAXException e) {
                throw new JDOMException("The XML reader of the JDK cannot be made safe.", e);
            }
        }

        @Override
        public boolean isValidating() {
            return false;
        }
    }
}
