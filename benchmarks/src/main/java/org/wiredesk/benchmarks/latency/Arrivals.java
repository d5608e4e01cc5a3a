package org.wiredesk.benchmarks.latency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.CommittedConsumer;
import org.wiredesk.schemas.Topics;

/** A subscriber that takes the time at which each record that counts reaches it. */
final class Arrivals implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final Map<String, Long> times = new ConcurrentHashMap<>();
    private final Consumer<byte[], byte[]> consumer;
    private final Function<byte[], Optional<String>> name;
    private final Thread reading;
    private volatile boolean closed;

    private Arrivals(Cluster cluster, String topic, Function<byte[], Optional<String>> name) {
        this.consumer = CommittedConsumer.of(cluster, List.of(topic));
        this.name = name;
        this.reading = new Thread(this::read, "arrivals");
    }

    /** What of {@link Message}s comes to the topic of this slug; of other deliveries it reads no more than the bytes. */
    static Arrivals ofMessages(Cluster cluster, String slug) {
        String topic = Topics.newsName(slug);
        Deserializer<Delivery> deserializer = AvroSerde.deserializer(cluster.registryUrl());
        return begun(cluster, topic, value -> {
            if (!new String(value, ISO_8859_1).contains(Message.HEADLINE)) {
                return Optional.empty();
            }
            Delivery delivery = deserializer.deserialize(topic, value);
            return Optional.of(delivery.getAction() + " " + delivery.getStory().getHeadline());
        });
    }

    /** The decision of every item, by the item's id. */
    static Arrivals ofDecisions(Cluster cluster) {
        String topic = Topics.NEWS_DECISIONS.name();
        Deserializer<Decision> deserializer = AvroSerde.deserializer(cluster.registryUrl());
        return begun(
                cluster,
                topic,
                value -> Optional.of(deserializer.deserialize(topic, value).getItemId()));
    }

    private static Arrivals begun(Cluster cluster, String topic, Function<byte[], Optional<String>> name) {
        Arrivals arrivals = new Arrivals(cluster, topic, name);
        arrivals.consumer.seekToBeginning(arrivals.consumer.assignment());
        arrivals.reading.start();
        return arrivals;
    }

    /** When the delivery of a message came, as {@link System#nanoTime()} has it; empty if it did not come by now. */
    OptionalLong of(DeliveryAction action, String message) {
        return of(action + " " + Message.HEADLINE + message);
    }

    /** When the record of this name came; empty if it did not come by now. */
    OptionalLong of(String record) {
        Long time = times.get(record);
        return time == null ? OptionalLong.empty() : OptionalLong.of(time);
    }

    private void read() {
        while (!closed) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                name.apply(record.value()).ifPresent(found -> times.putIfAbsent(found, System.nanoTime()));
            }
        }
        consumer.close();
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        reading.join();
    }
}
