package org.wiredesk.standalone.records;

import java.time.Instant;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;

/**
 * One record of a topic, read.
 *
 * @param topic where it was
 * @param partition the part of the topic
 * @param offset its number in that part
 * @param timestamp Kafka's, which is the writer's clock
 * @param key as text; empty where it has none
 * @param headers as they came
 * @param value what it says
 */
public record TopicRecord(
        String topic,
        int partition,
        long offset,
        Instant timestamp,
        Optional<String> key,
        Headers headers,
        Value value) {

    /** What a record says. */
    public sealed interface Value {}

    /**
     * A record with a schema.
     *
     * @param record one of the classes in {@code org.wiredesk.records}
     */
    public record Typed(SpecificRecord record) implements Value {}

    /**
     * Bytes as they came, on the topics for what could not be read.
     *
     * @param bytes not to be changed
     * @param problem why the bytes could not be read as the record that they should be; empty where they should not
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // Nobody compares these; a copy of each delivery would cost more than it guards.
    public record Bytes(byte[] bytes, Optional<String> problem) implements Value {}

    /** Nothing: the key's record is deleted. */
    public record Deleted() implements Value {}
}
