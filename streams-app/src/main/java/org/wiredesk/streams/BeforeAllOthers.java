package org.wiredesk.streams;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * Has a task read the records of a topic before those of its others: Kafka Streams takes the oldest first, and these are older than all. The time of the task
 * is that of its newest record and goes on as before.
 */
final class BeforeAllOthers implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        return 0;
    }
}
