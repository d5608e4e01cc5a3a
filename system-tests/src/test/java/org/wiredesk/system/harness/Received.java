package org.wiredesk.system.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Base64;

/**
 * A record as the foreign client printed it.
 *
 * @param json with topic, partition, offset, timestamp, key, headers, and either value or bytes
 */
public record Received(JsonNode json) {

    public String topic() {
        return json.path("topic").asText();
    }

    /** The key; empty where it has none. */
    public String key() {
        return json.path("key").asText();
    }

    /** When it was written, by the clock of who wrote it. */
    public Instant timestamp() {
        return Instant.ofEpochMilli(json.path("timestamp").asLong());
    }

    /** A header's value; empty where it is not there. */
    public String header(String name) {
        return json.path("headers").path(name).asText();
    }

    /** The decoded value. */
    public JsonNode value() {
        return json.path("value");
    }

    /** The value as it came, where the reader was asked not to decode it. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(json.path("bytes").asText());
    }
}
