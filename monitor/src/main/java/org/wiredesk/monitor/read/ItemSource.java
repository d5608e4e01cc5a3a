package org.wiredesk.monitor.read;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.wiredesk.monitor.http.Items;
import org.wiredesk.monitor.story.Change.Spot;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.CommittedConsumer;
import org.wiredesk.schemas.Topics;

/**
 * Fetches single items from {@code wire.items}, by where they lie. The window knows that and does not keep their texts a second time. Whoever asks holds a
 * thread of the server, so nobody waits long: neither for Kafka nor for those who wait for it already.
 */
public final class ItemSource implements Items, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long TURN_MS = 500;

    private final ReentrantLock turn = new ReentrantLock();
    private final Consumer<byte[], byte[]> consumer;
    private final Deserializer<SpecificRecord> avro;

    /** A source of this cluster, which must run. */
    public ItemSource(Cluster cluster) {
        this(
                CommittedConsumer.of(cluster, List.of(Topics.WIRE_ITEMS.name())),
                AvroSerde.deserializer(cluster.registryUrl()));
    }

    ItemSource(Consumer<byte[], byte[]> consumer, Deserializer<SpecificRecord> avro) {
        this.consumer = consumer;
        this.avro = avro;
    }

    @Override
    public Optional<WireItem> at(Spot spot) throws NoAnswer {
        boolean isOurs = false;
        try {
            isOurs = turn.tryLock(TURN_MS, TimeUnit.MILLISECONDS);
            if (!isOurs) {
                throw new NoAnswer();
            }
            return read(new TopicPartition(Topics.WIRE_ITEMS.name(), spot.partition()), spot.offset());
        } catch (KafkaException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(e);
        } finally {
            if (isOurs) {
                turn.unlock();
            }
        }
    }

    private Optional<WireItem> read(TopicPartition partition, long offset) throws NoAnswer {
        long first = consumer.beginningOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
        if (offset < first) {
            return Optional.empty();
        }
        consumer.assign(List.of(partition));
        consumer.seek(partition, offset);
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PATIENCE)) {
            SpecificRecord value = record.offset() == offset ? avro.deserialize(record.topic(), record.value()) : null;
            return value instanceof WireItem item ? Optional.of(item) : Optional.empty();
        }
        throw new NoAnswer();
    }

    @Override
    public void close() {
        turn.lock();
        try (avro) {
            consumer.close();
        } finally {
            turn.unlock();
        }
    }
}
