package org.wiredesk.benchmarks.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The least that anybody has to do who wants to see what is in the bytes: Jackson's tokens with their texts, StAX's events with theirs, or for
 * lines the decoded text cut into lines. Nothing is kept and nothing understood.
 */
final class Yardstick {

    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final XMLInputFactory XML = factory();

    private Yardstick() {}

    /** Reads the bytes and gives a number that depends on all of them. */
    static long read(Wrapping wrapping, byte[] bytes) throws IOException, XMLStreamException {
        return switch (wrapping) {
            case NINJS -> json(bytes);
            case NEWSML_G2, NITF -> xml(bytes);
            case IPTC_7901, ANPA_1312 -> lines(bytes);
        };
    }

    /** Reads JSON and gives all of it as Jackson's tree, which is what a reader needs to whom fields come in any order. */
    static JsonNode tree(byte[] bytes) throws IOException {
        return MAPPER.readTree(bytes);
    }

    private static long json(byte[] bytes) throws IOException {
        long sum = 0;
        try (JsonParser parser = JSON.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                sum += token.isScalarValue() ? parser.getText().length() : 1;
            }
        }
        return sum;
    }

    private static long xml(byte[] bytes) throws XMLStreamException {
        long sum = 0;
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (reader.hasNext()) {
            int event = reader.next();
            sum += event == XMLStreamConstants.CHARACTERS ? reader.getText().length() : 1;
        }
        reader.close();
        return sum;
    }

    private static long lines(byte[] bytes) {
        return new String(bytes, UTF_8).lines().mapToLong(String::length).sum();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
