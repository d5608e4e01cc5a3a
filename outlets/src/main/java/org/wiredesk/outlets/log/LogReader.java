package org.wiredesk.outlets.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.CommittedConsumer;

/** Reads stretches of a topic, nothing of a transaction that is not committed. It belongs to no group and remembers nothing. For one thread at a time. */
final class LogReader implements AutoCloseable {

    private static final Duration A_MOMENT = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Map<String, Object> IN_STRETCHES = Map.of(
            // What expires while it is being read must be an error: going on somewhere else would be a silent gap.
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "none",
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            10_000,
            ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
            50);

    private final Consumer<byte[], byte[]> consumer;
    private final DeliveryReader deliveries;

    LogReader(Cluster cluster) {
        this.consumer = CommittedConsumer.unassigned(cluster, IN_STRETCHES);
        this.deliveries = new DeliveryReader(cluster.registryUrl());
    }

    DeliveryReader deliveries() {
        return deliveries;
    }

    /** How far a topic reaches now. */
    TopicState state(String slug, String topic, String topicId, int partitions) {
        List<TopicPartition> all = IntStream.range(0, partitions)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        return new TopicState(
                slug,
                position(topicId, all, consumer.beginningOffsets(all)),
                position(topicId, all, consumer.endOffsets(all)));
    }

    /**
     * The records of each partition between two places, or the first of them.
     *
     * @param most of one partition
     */
    Map<Integer, List<ConsumerRecord<byte[], byte[]>>> read(String topic, Position from, Position to, int most) {
        Map<Integer, List<ConsumerRecord<byte[], byte[]>>> read = new HashMap<>();
        List<TopicPartition> open = new ArrayList<>();
        for (int number = 0; number < to.offsets().size(); number++) {
            read.put(number, new ArrayList<>());
            if (from.offset(number) < to.offset(number)) {
                open.add(new TopicPartition(topic, number));
            }
        }
        consumer.assign(open);
        open.forEach(partition -> consumer.seek(partition, from.offset(partition.partition())));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!open.isEmpty()) {
            for (var record : consumer.poll(A_MOMENT)) {
                var records = read.getOrDefault(record.partition(), new ArrayList<>());
                if (record.offset() < to.offset(record.partition()) && records.size() < most) {
                    records.add(record);
                }
            }
            if (open.removeIf(partition ->
                    read.getOrDefault(partition.partition(), List.of()).size() >= most
                            || consumer.position(partition) >= to.offset(partition.partition()))) {
                consumer.assign(open);
            }
            if (System.nanoTime() - end > 0) {
                throw new TimeoutException("Kafka took too long to read " + topic);
            }
        }
        return read;
    }

    @Override
    public void close() {
        consumer.close();
        deliveries.close();
    }

    private static Position position(String topicId, List<TopicPartition> all, Map<TopicPartition, Long> offsets) {
        return new Position(
                topicId,
                all.stream()
                        .map(partition -> offsets.getOrDefault(partition, 0L))
                        .toList());
    }
}
