package org.wiredesk.streams.out;

import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;
import org.wiredesk.records.Delivery;
import org.wiredesk.schemas.Topics;

/** The Kafka topic of a delivery. */
public record NewsTopic() implements TopicNameExtractor<String, Delivery> {

    @Override
    public String extract(String storyId, Delivery delivery, RecordContext context) {
        return Topics.newsName(delivery.getTopic());
    }
}
