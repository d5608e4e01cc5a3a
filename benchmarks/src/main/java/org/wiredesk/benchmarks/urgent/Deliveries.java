package org.wiredesk.benchmarks.urgent;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.CommittedConsumer;
import org.wiredesk.schemas.Topics;

/** A subscriber that takes the time at which it gets what the benchmark sends; of the rest it reads no more than the bytes. */
final class Deliveries implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final String HEADLINE = "Bridge closed: ";

    private final Map<String, Long> arrivals = new ConcurrentHashMap<>();
    private final Consumer<byte[], byte[]> consumer;
    private final Deserializer<Delivery> deserializer;
    private final Thread reading;
    private volatile boolean closed;

    private Deliveries(Cluster cluster, String topic) {
        this.consumer = CommittedConsumer.of(cluster, List.of(topic));
        this.deserializer = AvroSerde.deserializer(cluster.registryUrl());
        this.reading = new Thread(this::read, "deliveries");
    }

    /** Begins to read the topic of this slug from its start. */
    static Deliveries on(Cluster cluster, String slug) {
        Deliveries deliveries = new Deliveries(cluster, Topics.newsName(slug));
        deliveries.consumer.seekToBeginning(deliveries.consumer.assignment());
        deliveries.reading.start();
        return deliveries;
    }

    /** When a delivery came, as {@link System#nanoTime()} has it; empty if it did not come by now. */
    OptionalLong arrival(DeliveryAction action, String name) {
        return Optional.ofNullable(arrivals.get(key(action, HEADLINE + name))).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private void read() {
        while (!closed) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (new String(record.value(), ISO_8859_1).contains(HEADLINE)) {
                    Delivery delivery = deserializer.deserialize(record.topic(), record.value());
                    arrivals.putIfAbsent(
                            key(delivery.getAction(), delivery.getStory().getHeadline()), System.nanoTime());
                }
            }
        }
        consumer.close();
    }

    private static String key(DeliveryAction action, String headline) {
        return action + " " + headline;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        reading.join();
    }
}
