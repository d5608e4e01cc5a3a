package org.wiredesk.monitor.read;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.monitor.window.Arrived;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.CommittedConsumer;
import org.wiredesk.schemas.Topics;

/**
 * Reads what the window keeps, from where the window's own note stops: without a group, so that every instance reads everything. A topic that is made later is
 * read as soon as it is there.
 */
final class WindowReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WindowReader.class);
    private static final Duration LOOK_FOR_TOPICS = Duration.ofSeconds(30);
    private static final Duration WARN = Duration.ofMinutes(1);
    private static final Set<String> FIXED = Set.of(
            Topics.NEWS_REVISIONS.name(),
            Topics.NEWS_STORIES.name(),
            Topics.NEWS_RELATIONS.name(),
            Topics.NEWS_DECISIONS.name(),
            Topics.WIRE_ITEMS.name(),
            Topics.WIRE_REJECTS.name());

    private final Consumer<byte[], byte[]> consumer;
    private final RecordValues values;
    private final Progress progress;
    private final Duration age;
    private final Clock clock;
    private Instant nextLook = Instant.EPOCH;
    private Instant nextWarning = Instant.EPOCH;

    WindowReader(Cluster cluster, Progress progress, Duration age, Clock clock) {
        this(
                CommittedConsumer.of(cluster, List.of()),
                new RecordValues(AvroSerde.deserializer(cluster.registryUrl())),
                progress,
                age,
                clock);
    }

    WindowReader(Consumer<byte[], byte[]> consumer, RecordValues values, Progress progress, Duration age, Clock clock) {
        this.consumer = consumer;
        this.values = values;
        this.progress = progress;
        this.age = age;
        this.clock = clock;
    }

    /** The next records; none if there are none at the moment. What the registry does not answer for comes again with the next call. */
    List<Arrived> poll(Duration patience) throws InterruptedException {
        if (clock.instant().isAfter(nextLook)) {
            assign();
            nextLook = clock.instant().plus(LOOK_FOR_TOPICS);
        }
        ConsumerRecords<byte[], byte[]> records = consumer.poll(patience);
        List<Arrived> all = new ArrayList<>();
        boolean answers = true;
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<byte[], byte[]>> those = records.records(partition);
            int read = answers ? read(those, all) : 0;
            if (read < those.size()) {
                answers = false;
                consumer.seek(partition, those.get(read).offset());
            }
        }
        if (!answers) {
            Thread.sleep(patience.toMillis());
        }
        return all;
    }

    /** Reads up to the first that the registry does not answer for, and returns how many that were. */
    private int read(List<ConsumerRecord<byte[], byte[]>> records, List<Arrived> all) {
        int count = 0;
        try {
            for (ConsumerRecord<byte[], byte[]> record : records) {
                Instant at = Instant.ofEpochMilli(record.timestamp());
                values.of(record)
                        .ifPresent(value ->
                                all.add(new Arrived(record.topic(), record.partition(), record.offset(), at, value)));
                count++;
            }
        } catch (RegistrySilence e) {
            if (clock.instant().isAfter(nextWarning)) {
                LOG.atWarn().setCause(e).log("The schema registry does not answer: what came waits until it does");
                nextWarning = clock.instant().plus(WARN);
            }
        }
        return count;
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
        values.close();
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
        if (!fresh.isEmpty()) {
            begin(fresh);
        }
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
}
