package org.wiredesk.monitor.read;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.wiredesk.monitor.story.Change.Spot;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.CommittedConsumer;
import org.wiredesk.schemas.Topics;

/** Fetches single items from {@code wire.items}, by where they lie. The window knows that and does not keep their texts a second time. */
public final class ItemSource implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    private final Deserializer<SpecificRecord> avro;

    /** A source of this cluster, which must run. */
    public ItemSource(Cluster cluster) {
        this.consumer = CommittedConsumer.of(cluster, List.of(Topics.WIRE_ITEMS.name()));
        this.avro = AvroSerde.deserializer(cluster.registryUrl());
    }

    /** The item there; empty if it is not there any more, or Kafka does not answer within five seconds. */
    public synchronized Optional<WireItem> read(Spot spot) {
        TopicPartition partition = new TopicPartition(Topics.WIRE_ITEMS.name(), spot.partition());
        consumer.assign(List.of(partition));
        consumer.seek(partition, spot.offset());
        for (var record : consumer.poll(PATIENCE)) {
            if (record.offset() == spot.offset()
                    && avro.deserialize(record.topic(), record.value()) instanceof WireItem item) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    @Override
    public synchronized void close() {
        consumer.close();
        avro.close();
    }
}
