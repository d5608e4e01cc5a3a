package org.wiredesk.standalone.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.CommittedConsumer;

/** Reads topics once, up to where they ended when the scan began; what is added meanwhile is not read. */
public final class TopicScan {

    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private TopicScan() {}

    /**
     * Hands on every record, those of a partition in their order.
     *
     * @param topics which must exist
     * @param since where to begin, by the time at which Kafka got the records; empty for the oldest that is kept
     */
    public static void read(
            Cluster cluster,
            Collection<String> topics,
            Optional<Instant> since,
            Consumer<ConsumerRecord<byte[], byte[]>> receiver) {
        try (var consumer = CommittedConsumer.of(cluster, topics)) {
            Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(consumer.assignment()));
            start(consumer, since);
            while (!consumer.assignment().isEmpty()) {
                List<TopicPartition> unfinished = consumer.assignment().stream()
                        .filter(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))
                        .toList();
                consumer.assign(unfinished);
                if (unfinished.isEmpty()) {
                    return;
                }
                for (var record : consumer.poll(A_MOMENT)) {
                    if (record.offset()
                            < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                        receiver.accept(record);
                    }
                }
            }
        }
    }

    private static void start(
            org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer, Optional<Instant> since) {
        if (since.isEmpty()) {
            consumer.seekToBeginning(consumer.assignment());
            return;
        }
        Map<TopicPartition, Long> times = new HashMap<>();
        consumer.assignment()
                .forEach(partition -> times.put(partition, since.get().toEpochMilli()));
        Map<TopicPartition, OffsetAndTimestamp> starts = consumer.offsetsForTimes(times);
        consumer.assignment().forEach(partition -> {
            OffsetAndTimestamp start = starts.get(partition);
            if (start == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, start.offset());
            }
        });
    }
}
