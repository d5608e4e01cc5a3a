package org.wiredesk.producer.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.wiredesk.producer.feed.Decisions;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.records.Decision;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;

/**
 * Finds an item's decision on {@code news.decisions} without keeping anything: the id begins with the time of receipt, so that is where the
 * search starts. It goes on to the present end of the topic, for some seconds at most.
 */
public final class DecisionLookup implements Decisions {

    private static final String TOPIC = Topics.NEWS_DECISIONS.name();
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration A_MOMENT = Duration.ofMillis(100);
    private static final int AT_A_TIME = 4;

    private final Cluster cluster;
    private final Semaphore free = new Semaphore(AT_A_TIME);

    /** Looks things up in this cluster. */
    public DecisionLookup(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public Optional<Decision> of(String itemId) {
        Instant since = Intake.receivedAt(itemId).minus(CLOCKS_DIFFER);
        free.acquireUninterruptibly();
        try (Consumer<byte[], byte[]> consumer = consumer();
                Deserializer<Decision> avro = AvroSerde.deserializer(cluster.registryUrl())) {
            return find(consumer, since, itemId).map(record -> avro.deserialize(TOPIC, record.value()));
        } finally {
            free.release();
        }
    }

    private static Optional<ConsumerRecord<byte[], byte[]>> find(
            Consumer<byte[], byte[]> consumer, Instant since, String itemId) {
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(partition -> times.put(partition, since.toEpochMilli()));
        consumer.offsetsForTimes(times)
                .forEach((partition, found) ->
                        consumer.seek(partition, found == null ? ends.getOrDefault(partition, 0L) : found.offset()));
        long end = System.nanoTime() + PATIENCE.toNanos();
        byte[] wanted = itemId.getBytes(UTF_8);
        while (System.nanoTime() < end
                && ends.entrySet().stream().anyMatch(at -> consumer.position(at.getKey()) < at.getValue())) {
            for (var record : consumer.poll(A_MOMENT)) {
                Header subject = record.headers().lastHeader("ce_subject");
                if (subject != null && Arrays.equals(subject.value(), wanted)) {
                    return Optional.of(record);
                }
            }
        }
        return Optional.empty();
    }

    private Consumer<byte[], byte[]> consumer() {
        Map<String, Object> properties = cluster.toClientProperties();
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
