package org.wiredesk.standalone.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.wiredesk.schemas.Cluster;

/**
 * Counts what is on topics by reading them. Offsets would be quicker and wrong: the marks that end transactions take an offset each, and
 * compaction leaves gaps.
 */
public final class TopicCensus {

    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private TopicCensus() {}

    /**
     * Counts what was committed when the count began.
     *
     * @param progress told how many records were read so far
     * @return in alphabetical order
     */
    public static List<TopicCount> take(Cluster cluster, Collection<String> topics, LongConsumer progress) {
        Map<String, TopicCount> counts = new TreeMap<>();
        topics.forEach(topic -> counts.put(topic, TopicCount.none(topic)));
        try (Consumer<byte[], byte[]> consumer = CommittedConsumer.of(cluster, topics)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            Map<TopicPartition, Long> starts = consumer.beginningOffsets(consumer.assignment());
            List<TopicPartition> filled = ends.keySet().stream()
                    .filter(partition -> starts.getOrDefault(partition, 0L) < ends.getOrDefault(partition, 0L))
                    .toList();
            consumer.assign(filled);
            consumer.seekToBeginning(filled);
            read(consumer, ends, counts, progress);
        }
        return List.copyOf(counts.values());
    }

    private static void read(
            Consumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> ends,
            Map<String, TopicCount> counts,
            LongConsumer progress) {
        long read = 0;
        while (!consumer.assignment().isEmpty()) {
            for (var record : consumer.poll(A_MOMENT)) {
                if (record.offset() < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                    Instant timestamp = Instant.ofEpochMilli(record.timestamp());
                    counts.computeIfPresent(record.topic(), (topic, count) -> count.plus(timestamp));
                }
                read++;
            }
            progress.accept(read);
            List<TopicPartition> unfinished = consumer.assignment().stream()
                    .filter(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))
                    .toList();
            consumer.assign(unfinished);
        }
    }
}
