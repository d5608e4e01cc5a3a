package org.wiredesk.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;

/**
 * The envelope of our records: CloudEvents 1.0 in the binary mode of its Kafka binding, so that event tools know a record without its schema.
 *
 * @param id unique within the source
 * @param source who made the record, a path such as {@code /wiredesk/feeds/drop}
 * @param type what happened, e.g. {@code org.wiredesk.revision.correction}
 * @param subject what it is about: an item id or a story id
 * @param time when it happened
 */
public record CloudEvent(String id, String source, String type, String subject, Instant time) {

    /** Sets the envelope; a header of the same name is replaced, others (such as {@code traceparent}) stay. */
    public void writeTo(Headers headers) {
        set(headers, "ce_specversion", "1.0");
        set(headers, "ce_id", id);
        set(headers, "ce_source", source);
        set(headers, "ce_type", type);
        set(headers, "ce_subject", subject);
        set(headers, "ce_time", time.toString());
        set(headers, "content-type", "application/avro");
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(UTF_8));
    }
}
