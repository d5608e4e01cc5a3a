package org.wiredesk.producer.feed.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a caller gets to hear.
 *
 * @param status of HTTP
 * @param headers beside the content's
 * @param contentType of the body
 * @param body as JSON
 */
record Answer(int status, Map<String, String> headers, String contentType, JsonNode body) {

    Answer {
        headers = Map.copyOf(headers);
    }

    /** It went well. */
    static Answer json(int status, JsonNode body) {
        return new Answer(status, Map.of(), "application/json", body);
    }

    /** It did not, as RFC 9457 tells such things: {@code detail} says what to do. */
    static Answer problem(int status, String detail) {
        return new Answer(
                status,
                Map.of(),
                "application/problem+json",
                JsonNodeFactory.instance.objectNode().put("status", status).put("detail", detail));
    }

    /** The same with one more header. */
    Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, contentType, body);
    }

    /** Sends it; a body that nobody has read is not read any more. */
    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = body.toString().getBytes(UTF_8);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (status >= 400) {
            exchange.getResponseHeaders().set("Connection", "close");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
