package org.wiredesk.monitor.window;

import java.time.Instant;

/**
 * A record that came from Kafka.
 *
 * @param topic where it was
 * @param partition of the topic
 * @param offset in it
 * @param at when Kafka got it
 * @param value the Avro record, or a {@link RejectedItem}
 */
public record Arrived(String topic, int partition, long offset, Instant at, Object value) {}
