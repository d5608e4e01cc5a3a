package org.wiredesk.outlets.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is answered.
 *
 * @param status of HTTP
 * @param headers to send along
 * @param body may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes go from here to the socket; nobody compares answers.
public record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final String TYPE = "Content-Type";

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** A document. */
    static Answer ok(String type, byte[] body) {
        return new Answer(200, Map.of(TYPE, type), body);
    }

    /** A JSON document. */
    static Answer json(JsonNode json) {
        return ok("application/json", json.toString().getBytes(UTF_8));
    }

    /** Whoever asks has what there is. */
    static Answer notModified() {
        return new Answer(304, Map.of(), new byte[0]);
    }

    /** Something cannot be done (RFC 9457). */
    static Answer problem(int status, String detail) {
        JsonNode json =
                JsonNodeFactory.instance.objectNode().put("status", status).put("detail", detail);
        return new Answer(
                status,
                Map.of(TYPE, "application/problem+json"),
                json.toString().getBytes(UTF_8));
    }

    /** The same with one more header. */
    Answer with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }

    /** The body as text. */
    public String text() {
        return new String(body, UTF_8);
    }
}
