package org.wiredesk.schemas;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Consumers that look on: no group, nothing remembered at the broker, and nothing of a transaction that is not committed. */
public final class CommittedConsumer {

    private static final Map<String, Object> LOOKING_ON = Map.of(
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
            100);

    private CommittedConsumer() {}

    /** A consumer of all partitions of these topics, which must exist; where it starts reading is for the caller to say. */
    public static Consumer<byte[], byte[]> of(Cluster cluster, Collection<String> topics) {
        Consumer<byte[], byte[]> consumer = unassigned(cluster, Map.of());
        consumer.assign(partitions(consumer, topics));
        return consumer;
    }

    /**
     * A consumer of nothing yet.
     *
     * @param more settings of Kafka's, which count before those of every onlooker
     */
    public static Consumer<byte[], byte[]> unassigned(Cluster cluster, Map<String, Object> more) {
        Map<String, Object> properties = cluster.toClientProperties();
        properties.putAll(LOOKING_ON);
        properties.putAll(more);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(Consumer<?, ?> consumer, Collection<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }
}
