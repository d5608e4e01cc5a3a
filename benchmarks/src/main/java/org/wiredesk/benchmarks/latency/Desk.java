package org.wiredesk.benchmarks.latency;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.publish.WirePublisher;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.kafka.EmbeddedKafka;
import org.wiredesk.standalone.network.Ports;
import org.wiredesk.streams.StreamsApp;
import org.wiredesk.streams.StreamsSettings;

/** A broker, the producer and the whole topology with its own settings, in this process. */
final class Desk implements AutoCloseable {

    private static final String APPLICATION = "wiredesk-streams";
    private static final String BETWEEN_STEPS = APPLICATION + "-linked-items-repartition";

    private final EmbeddedKafka kafka;
    private final Cluster cluster;
    private final StreamsApp topology;
    private final WirePublisher publisher;
    private final Receipts receipts = new Receipts(Clock.systemUTC());

    private Desk(EmbeddedKafka kafka, Cluster cluster, StreamsApp topology) {
        this.kafka = kafka;
        this.cluster = cluster;
        this.topology = topology;
        this.publisher = new WirePublisher(cluster);
    }

    static Desk start(Path folder, int threads) throws IOException, ExecutionException, InterruptedException {
        EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), Ports.anyFree(), Ports.anyFree());
        Map<String, String> environment = new HashMap<>();
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("SCHEMA_REGISTRY_URL", "mock://urgent");
        environment.put("WIREDESK_STATE_DIR", folder.resolve("streams").toString());
        environment.put("WIREDESK_STREAM_THREADS", Integer.toString(threads));
        StreamsSettings settings = StreamsSettings.fromEnvironment(environment);
        StreamsApp topology = StreamsApp.start(settings, new SimpleMeterRegistry());
        return new Desk(kafka, settings.cluster(), topology);
    }

    Cluster cluster() {
        return cluster;
    }

    boolean isReady() {
        return topology.isReady();
    }

    /** Publishes a message as a feed does, and gives the time at which that began. */
    long publish(Message message) {
        Intake intake = receipts.receive("benchmark", Optional.of(Message.SOURCE), Optional.empty(), message.bytes());
        long start = System.nanoTime();
        publisher.publish(intake, Optional.of("ninjs")).join();
        return start;
    }

    /** Puts the items on the wire as fast as it takes them. */
    void fill(List<WireItem> items) {
        try (Producer<String, WireItem> wire = wire(20)) {
            items.forEach(item -> wire.send(onTheWire(item)));
        }
    }

    /**
     * What puts items on the wire; to be closed by the caller.
     *
     * @param linger how long it waits for more, in milliseconds
     */
    Producer<String, WireItem> wire(int linger) {
        Map<String, Object> settings = cluster.toClientProperties();
        settings.put(ProducerConfig.LINGER_MS_CONFIG, linger);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return new KafkaProducer<>(settings, new StringSerializer(), AvroSerde.serializer(cluster.registryUrl()));
    }

    /** An item as a record of the wire, keyed by its source. */
    static ProducerRecord<String, WireItem> onTheWire(WireItem item) {
        return new ProducerRecord<>(Topics.WIRE_ITEMS.name(), item.getSource(), item);
    }

    /**
     * How many items wait.
     *
     * @param onTheWire before {@code link}
     * @param betweenSteps before {@code revise}
     */
    record Waiting(long onTheWire, long betweenSteps) {}

    Waiting waiting() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(cluster.toClientProperties())) {
            Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(APPLICATION)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return new Waiting(waiting(admin, Topics.WIRE_ITEMS.name(), done), waiting(admin, BETWEEN_STEPS, done));
        }
    }

    private static long waiting(Admin admin, String topic, Map<TopicPartition, OffsetAndMetadata> done)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        IntStream.range(0, Topics.WIRE_ITEMS.partitions())
                .forEach(partition -> ends.put(new TopicPartition(topic, partition), OffsetSpec.latest()));
        return admin.listOffsets(ends).all().get().entrySet().stream()
                .mapToLong(end -> end.getValue().offset()
                        - Optional.ofNullable(done.get(end.getKey()))
                                .map(OffsetAndMetadata::offset)
                                .orElse(0L))
                .sum();
    }

    @Override
    public void close() {
        publisher.close();
        topology.close();
        kafka.close();
    }
}
