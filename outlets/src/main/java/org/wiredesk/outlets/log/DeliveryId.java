package org.wiredesk.outlets.log;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a delivery is called for ever, by every instance: Kafka's own id of the topic, which no other topic in the world has (a topic that is deleted
 * and made anew gets another one), and the place of the record in it.
 *
 * @param topicId the id that Kafka gave the topic
 * @param partition where the record lies
 * @param offset where it lies there
 */
public record DeliveryId(String topicId, int partition, long offset) {

    /** The id of a record of a topic. */
    public static DeliveryId of(String topicId, ConsumerRecord<?, ?> record) {
        return new DeliveryId(topicId, record.partition(), record.offset());
    }

    /** As it is written everywhere: {@code TOPIC-ID:PARTITION:OFFSET}. */
    @Override
    public String toString() {
        return topicId + ":" + partition + ":" + offset;
    }
}
