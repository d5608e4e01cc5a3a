package org.wiredesk.monitor.read;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.monitor.window.Arrived;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.monitor.window.RejectedItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.CommittedConsumer;
import org.wiredesk.schemas.Reject;
import org.wiredesk.schemas.Topics;

/**
 * Reads what the window keeps, from where the window's own note stops: without a group, so that every instance reads everything. A topic that is made later is
 * read as soon as it is there.
 */
final class WindowReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WindowReader.class);
    private static final Duration LOOK_FOR_TOPICS = Duration.ofSeconds(30);
    private static final Set<String> FIXED = Set.of(
            Topics.NEWS_REVISIONS.name(),
            Topics.NEWS_STORIES.name(),
            Topics.NEWS_RELATIONS.name(),
            Topics.NEWS_DECISIONS.name(),
            Topics.WIRE_ITEMS.name(),
            Topics.WIRE_REJECTS.name());

    private final Consumer<byte[], byte[]> consumer;
    private final Deserializer<SpecificRecord> avro;
    private final Progress progress;
    private final Duration age;
    private final Clock clock;
    private Instant nextLook = Instant.EPOCH;

    WindowReader(Cluster cluster, Progress progress, Duration age, Clock clock) {
        this.consumer = CommittedConsumer.of(cluster, List.of());
        this.avro = AvroSerde.deserializer(cluster.registryUrl());
        this.progress = progress;
        this.age = age;
        this.clock = clock;
    }

    /** The next records; none if there are none at the moment. */
    List<Arrived> poll(Duration patience) {
        if (clock.instant().isAfter(nextLook)) {
            assign();
            nextLook = clock.instant().plus(LOOK_FOR_TOPICS);
        }
        List<Arrived> all = new ArrayList<>();
        for (var record : consumer.poll(patience)) {
            value(record)
                    .ifPresent(value -> all.add(new Arrived(
                            record.topic(),
                            record.partition(),
                            record.offset(),
                            Instant.ofEpochMilli(record.timestamp()),
                            value)));
        }
        return all;
    }

    /** How many records wait to be read, as far as Kafka has said; for the metrics. */
    long lag() {
        long sum = 0;
        for (TopicPartition partition : consumer.assignment()) {
            sum += consumer.currentLag(partition).orElse(0);
        }
        return sum;
    }

    /** Makes {@link #poll} return; for any thread. */
    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
        avro.close();
    }

    private void assign() {
        Set<TopicPartition> known = consumer.assignment();
        Set<TopicPartition> all =
                new TreeSet<>(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
        for (Map.Entry<String, List<PartitionInfo>> topic :
                consumer.listTopics().entrySet()) {
            if (FIXED.contains(topic.getKey()) || Topics.isNews(topic.getKey())) {
                topic.getValue().forEach(part -> all.add(new TopicPartition(part.topic(), part.partition())));
            }
        }
        if (all.equals(known)) {
            return;
        }
        Map<TopicPartition, Long> positions = new HashMap<>();
        known.forEach(partition -> positions.put(partition, consumer.position(partition)));
        consumer.assign(all);
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(all);
        List<TopicPartition> fresh = new ArrayList<>();
        for (TopicPartition partition : all) {
            long next = positions.getOrDefault(partition, progress.next(partition.topic(), partition.partition()));
            if (next > 0) {
                consumer.seek(partition, Math.max(next, beginnings.getOrDefault(partition, 0L)));
            } else {
                fresh.add(partition);
            }
        }
        begin(fresh);
    }

    /** A new window begins as far back as it will reach. */
    private void begin(List<TopicPartition> fresh) {
        // Asked for first: what comes in between is not left out.
        Map<TopicPartition, Long> ends = consumer.endOffsets(fresh);
        Map<TopicPartition, Long> times = new HashMap<>();
        long oldest = clock.instant().minus(age).toEpochMilli();
        fresh.forEach(partition -> times.put(partition, oldest));
        Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(times);
        for (TopicPartition partition : fresh) {
            OffsetAndTimestamp start = found.get(partition);
            consumer.seek(partition, start == null ? ends.getOrDefault(partition, 0L) : start.offset());
        }
    }

    private Optional<Object> value(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Topics.WIRE_REJECTS.name())) {
            Reject reject = Reject.readFrom(record.headers(), Instant.ofEpochMilli(record.timestamp()));
            byte[] bytes = record.value() == null ? new byte[0] : record.value();
            return Optional.of(new RejectedItem(reject, ByteBuffer.wrap(bytes)));
        }
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(avro.deserialize(record.topic(), record.value()));
        } catch (SerializationException e) {
            LOG.atWarn()
                    .setCause(e)
                    .addKeyValue("topicName", record.topic())
                    .addKeyValue("partition", record.partition())
                    .addKeyValue("offset", record.offset())
                    .log("A record cannot be read and is left out of the window");
            return Optional.empty();
        }
    }
}
