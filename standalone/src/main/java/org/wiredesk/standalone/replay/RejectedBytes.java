package org.wiredesk.standalone.replay;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.CommittedConsumer;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.replay.StoredReject.Spot;

/** Fetches the bytes of single rejects, so that a replay of many holds one of them in memory at a time. */
final class RejectedBytes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Consumer<byte[], byte[]> consumer;

    private RejectedBytes(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    static RejectedBytes of(Cluster cluster) {
        return new RejectedBytes(CommittedConsumer.of(cluster, List.of(Topics.WIRE_REJECTS.name())));
    }

    /**
     * The bytes at a place.
     *
     * @throws IllegalStateException if Kafka does not give them: it does not answer, or they are too old by now
     */
    byte[] at(Spot spot) {
        TopicPartition partition = new TopicPartition(Topics.WIRE_REJECTS.name(), spot.partition());
        consumer.assign(List.of(partition));
        consumer.seek(partition, spot.offset());
        for (var record : consumer.poll(PATIENCE)) {
            if (record.offset() == spot.offset()) {
                return Objects.requireNonNull(record.value(), "Only rejects with bytes are indexed.");
            }
        }
        throw new IllegalStateException("Kafka does not give the record " + partition + "@" + spot.offset()
                + " any more: it may have been deleted for its age. Run the replay again.");
    }

    @Override
    public void close() {
        consumer.close();
    }
}
