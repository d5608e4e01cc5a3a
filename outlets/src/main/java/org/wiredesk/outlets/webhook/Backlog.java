package org.wiredesk.outlets.webhook;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What was read for a webhook and is not delivered, in order, and what was delivered and is not committed. For the webhook's own thread. */
final class Backlog {

    private final Deque<ConsumerRecord<byte[], byte[]>> waiting = new ArrayDeque<>();
    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    private boolean changed;

    void add(ConsumerRecord<byte[], byte[]> record) {
        waiting.add(record);
    }

    /** What is to be delivered next. */
    Optional<ConsumerRecord<byte[], byte[]>> next() {
        return Optional.ofNullable(waiting.peek());
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** The next one is delivered. */
    void delivered() {
        ConsumerRecord<byte[], byte[]> record = waiting.remove();
        done.put(partition(record), new OffsetAndMetadata(record.offset() + 1));
    }

    /** The offset of the first one of a partition that is not delivered; empty if none waits. */
    Optional<Long> firstOf(TopicPartition partition) {
        return waiting.stream()
                .filter(record -> partition(record).equals(partition))
                .findFirst()
                .map(ConsumerRecord::offset);
    }

    /** Commits what is delivered. */
    void commit(Consumer<?, ?> consumer) {
        if (!done.isEmpty()) {
            consumer.commitSync(Map.copyOf(done));
            done.clear();
        }
    }

    /** Forgets partitions: another instance goes on with them from what is committed. */
    void drop(Collection<TopicPartition> partitions) {
        changed = waiting.removeIf(record -> partitions.contains(partition(record))) || changed;
        partitions.forEach(done::remove);
    }

    /** Forgets everything: it is read again. */
    void clear() {
        waiting.clear();
        done.clear();
        changed = true;
    }

    /** Whether the next one may be another one since this was last asked, though nothing was delivered. */
    boolean hasChanged() {
        boolean before = changed;
        changed = false;
        return before;
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
