package org.wiredesk.outlets.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.wiredesk.outlets.log.DeliveryId;
import org.wiredesk.outlets.log.DeliveryReader;

/**
 * Delivers to one webhook while its consumer lives: one delivery after the other, the next one only when the last one was taken. While one is tried
 * again, nothing more is read, and the consumer is polled all the same, as Kafka would think it dead otherwise.
 */
final class WebhookWorker {

    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration WAITING = Duration.ofMillis(200);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    private final DeliveryReader reader;
    private final WebhookSender sender;
    private final Backlog backlog;
    private final WebhookProgress progress;
    private final TopicIds topicIds;
    private final Clock clock;
    private Instant nextCommit = Instant.MIN;
    private Instant nextLook = Instant.MIN;

    WebhookWorker(
            Consumer<byte[], byte[]> consumer,
            DeliveryReader reader,
            WebhookSender sender,
            Backlog backlog,
            WebhookProgress progress,
            TopicIds topicIds,
            Clock clock) {
        this.consumer = consumer;
        this.reader = reader;
        this.sender = sender;
        this.backlog = backlog;
        this.progress = progress;
        this.topicIds = topicIds;
        this.clock = clock;
    }

    /** Reads some, delivers one at most. */
    void turn() throws InterruptedException {
        if (backlog.isEmpty()) {
            consumer.resume(consumer.paused());
            poll(IDLE);
        } else {
            consumer.pause(consumer.assignment());
            poll(progress.mayTry() ? Duration.ZERO : WAITING);
        }
        if (backlog.hasChanged()) {
            progress.restart();
        }
        if (!backlog.isEmpty() && progress.mayTry()) {
            deliver(backlog.next().orElseThrow());
        }
        Instant now = clock.instant();
        if (backlog.isEmpty() || now.isAfter(nextCommit)) {
            backlog.commit(consumer);
            nextCommit = now.plus(BETWEEN_COMMITS);
        }
        if (now.isAfter(nextLook)) {
            progress.lag(lag());
            nextLook = now.plus(BETWEEN_LOOKS);
        }
    }

    private void poll(Duration patience) {
        try {
            consumer.poll(patience).forEach(backlog::add);
        } catch (OffsetOutOfRangeException e) {
            e.offsetOutOfRangePartitions().forEach(this::beginAnew);
        }
    }

    /** What was to be delivered has expired, which must not go unnoticed, or the topic was made anew: what is there now must be delivered. */
    private void beginAnew(TopicPartition partition, long lost) {
        long oldest = consumer.beginningOffsets(Set.of(partition)).getOrDefault(partition, 0L);
        if (oldest > lost) {
            progress.missed(partition, oldest - lost);
        }
        topicIds.forget();
        consumer.seek(partition, oldest);
    }

    private void deliver(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
        var delivery = reader.read(record);
        if (delivery.isEmpty()) {
            backlog.delivered();
            return;
        }
        DeliveryId id = DeliveryId.of(topicIds.of(record.topic()), record);
        Outcome outcome = sender.post(id, Instant.ofEpochMilli(record.timestamp()), delivery.get());
        if (outcome instanceof Outcome.Taken) {
            backlog.delivered();
        }
        progress.told(outcome);
    }

    private long lag() {
        return consumer.endOffsets(consumer.assignment()).entrySet().stream()
                .mapToLong(end ->
                        end.getValue() - backlog.firstOf(end.getKey()).orElseGet(() -> consumer.position(end.getKey())))
                .filter(behind -> behind > 0)
                .sum();
    }
}
