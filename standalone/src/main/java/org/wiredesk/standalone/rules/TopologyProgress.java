package org.wiredesk.standalone.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.LongPredicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.KafkaTopic;

/** How far the topology has come on a topic, by what it has committed: what lies before that is done, and done once. */
public final class TopologyProgress implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Admin admin;
    private final String group;
    private final String topic;

    /**
     * @param group the consumer group of the topology
     */
    public TopologyProgress(Cluster cluster, String group, KafkaTopic topic) {
        this.admin = Admin.create(cluster.toClientProperties());
        this.group = group;
        this.topic = topic.name();
    }

    /** The first offset of each partition that is not done; without those of which nothing is. */
    public Map<Integer, Long> done() throws ExecutionException, InterruptedException {
        Map<Integer, Long> done = new HashMap<>();
        try {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            committed.forEach((partition, offset) -> {
                if (offset != null && partition.topic().equals(topic)) {
                    done.put(partition.partition(), offset.offset());
                }
            });
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw e;
            }
        }
        return done;
    }

    /** How many of these records, by partition and offset, are done. */
    public long taken(Map<Integer, Long> offsets) throws ExecutionException, InterruptedException {
        Map<Integer, Long> done = done();
        return offsets.entrySet().stream()
                .filter(place -> done.getOrDefault(place.getKey(), 0L) > place.getValue())
                .count();
    }

    /** Asks again and again how far it is, until it is enough or the patience is at its end. */
    static boolean await(Instant end, Count count, LongPredicate enough)
            throws ExecutionException, InterruptedException {
        while (!enough.test(count.now())) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        return true;
    }

    /** Something that is counted. */
    @FunctionalInterface
    interface Count {
        long now() throws ExecutionException, InterruptedException;
    }

    /** Waits until all of these records are done; false if that took longer than the patience. */
    public boolean await(Map<Integer, Long> offsets, Duration patience)
            throws ExecutionException, InterruptedException {
        return await(Instant.now().plus(patience), () -> taken(offsets), taken -> taken == offsets.size());
    }

    @Override
    public void close() {
        admin.close();
    }
}
