package org.wiredesk.standalone.records;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.wiredesk.schemas.AvroJson;
import org.wiredesk.schemas.Reject;
import org.wiredesk.standalone.records.TopicRecord.Bytes;
import org.wiredesk.standalone.records.TopicRecord.Typed;

/**
 * A record as one JSON object: the fields of its value at the top level, and where it was in {@code _kafka}.
 *
 * <p>A record that could not be read has what its headers know of it instead, its {@code bytes} in base 64, and its {@code text} if they
 * are UTF-8.
 */
public final class RecordJson {

    private static final String ERRORS = "__streams.errors.";

    private RecordJson() {}

    /** The object, ready to be written on one line. */
    public static ObjectNode of(TopicRecord record) {
        ObjectNode json = record.value() instanceof Typed typed
                ? AvroJson.object(typed.record())
                : JsonNodeFactory.instance.objectNode();
        if (record.value() instanceof Bytes bytes) {
            known(record).forEach(json::put);
            bytes.problem().ifPresent(problem -> json.put("problem", problem));
            json.put("bytes", bytes.bytes());
            Utf8.text(bytes.bytes()).ifPresent(text -> json.put("text", text));
        }
        json.set("_kafka", kafka(record));
        return json;
    }

    /** What the headers know of bytes that could not be read: from the producer, or from Kafka Streams' dead letters. */
    static Map<String, String> known(TopicRecord record) {
        Headers headers = record.headers();
        Map<String, String> known = new LinkedHashMap<>();
        if (headers.lastHeader("wiredesk.item-id") != null) {
            Reject reject = Reject.readFrom(headers, record.timestamp());
            known.put("itemId", reject.itemId());
            known.put("feed", reject.feed());
            known.put("format", reject.format());
            known.put("place", reject.place());
            known.put("reason", reject.reason());
            reject.deliveredAs().ifPresent(name -> known.put("deliveredAs", name));
            known.put("receivedAt", reject.receivedAt().toString());
        }
        for (Header header : headers) {
            if (header.key().startsWith(ERRORS)) {
                known.put(header.key().substring(ERRORS.length()), text(header));
            }
        }
        return known;
    }

    private static ObjectNode kafka(TopicRecord record) {
        ObjectNode kafka = JsonNodeFactory.instance.objectNode();
        kafka.put("topic", record.topic());
        kafka.put("partition", record.partition());
        kafka.put("offset", record.offset());
        kafka.put("timestamp", record.timestamp().toString());
        kafka.put("key", record.key().orElse(null));
        ObjectNode headers = kafka.putObject("headers");
        record.headers().forEach(header -> headers.put(header.key(), text(header)));
        return kafka;
    }

    private static String text(Header header) {
        byte[] value = header.value() == null ? new byte[0] : header.value();
        return Utf8.text(value).orElseGet(() -> Base64.getEncoder().encodeToString(value));
    }
}
