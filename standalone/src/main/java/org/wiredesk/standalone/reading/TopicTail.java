package org.wiredesk.standalone.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.CommittedConsumer;

/** Follows topics as they grow, from their beginning, their present end, or where somebody stood. */
public final class TopicTail implements AutoCloseable {

    private static final Duration A_MOMENT = Duration.ofMillis(250);

    private final Consumer<byte[], byte[]> consumer;

    private TopicTail(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** From the oldest record that is kept. */
    public static TopicTail fromBeginning(Cluster cluster, Collection<String> topics) {
        TopicTail tail = new TopicTail(CommittedConsumer.of(cluster, topics));
        tail.consumer.seekToBeginning(tail.consumer.assignment());
        return tail;
    }

    /** Only what is committed from now on: where the topics end is settled when this returns. */
    public static TopicTail fromNow(Cluster cluster, Collection<String> topics) {
        TopicTail tail = new TopicTail(CommittedConsumer.of(cluster, topics));
        Map<TopicPartition, Long> ends = tail.consumer.endOffsets(tail.consumer.assignment());
        ends.forEach(tail.consumer::seek);
        return tail;
    }

    /**
     * Hands on records as they come, until the reader has enough, the time is up, or {@link #stop} is called.
     *
     * @param end when to stop; empty for never
     * @param wantsMore takes a record and says whether it wants another one
     */
    public void follow(Optional<Instant> end, Predicate<ConsumerRecord<byte[], byte[]>> wantsMore) {
        try {
            boolean more = true;
            while (more && end.map(Instant.now()::isBefore).orElse(true)) {
                for (var record : consumer.poll(A_MOMENT)) {
                    more = more && wantsMore.test(record);
                }
            }
        } catch (WakeupException e) {
            // Somebody called stop: that is a way to end, not an error.
        }
    }

    /** Makes {@link #follow} return; may be called from any thread. */
    public void stop() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
