package org.wiredesk.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.kafka.EmbeddedKafka;
import org.wiredesk.standalone.network.Ports;
import org.wiredesk.standalone.reading.TopicTail;
import org.wiredesk.streams.StreamsApp;
import org.wiredesk.streams.StreamsSettings;

/** An instance dies between two deliveries of one revision, and the next one takes over: what subscribers read is there once, and nothing of it is missing. */
class DeliveryFaultsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String REGISTRY = "mock://delivery-faults";
    private static final String RULES = """
            otherwise: unrouted
            rules:
              - {name: harbour, when: {source: ap}, to: [harbour, weather]}
            """;
    private static final List<String> READ = List.of(
            Topics.NEWS_REVISIONS.name(),
            Topics.NEWS_STORIES.name(),
            Topics.newsName("harbour"),
            Topics.newsName("weather"));

    @TempDir
    private static Path folder;

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void startKafka() throws IOException {
        Files.writeString(rules(), RULES);
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), Ports.anyFree(), Ports.anyFree());
    }

    @AfterAll
    static void stopKafka() {
        PowerCut.isOver();
        kafka.close();
    }

    /** Of the two deliveries that let a text out one is on its way when the power goes: the text was held before, and is held again afterwards. */
    @Test
    void aTextThatWaitedIsOnEachOfItsTopicsOnceAlthoughAnInstanceDiedWhileLettingItOut() throws Exception {
        // Given
        Instant until;
        PowerCut.after(1);
        try (StreamsApp first = start()) {
            await().atMost(PATIENCE).until(first::isReady);
            until = Instant.now().plusSeconds(5);
            send(item().setEmbargo(new Embargo(until)).build());
            first.failure().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(Instant.now()).isAfterOrEqualTo(until);

        // When
        PowerCut.isOver();
        try (StreamsApp second = start()) {
            // Then
            assertThat(read(READ.size())).containsExactlyInAnyOrderElementsOf(READ);
            assertThat(second.isAlive()).isTrue();
        }
    }

    private static StreamsApp start() throws Exception {
        return StreamsApp.start(
                StreamsSettings.fromEnvironment(Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        kafka.bootstrapServers(),
                        "SCHEMA_REGISTRY_URL",
                        REGISTRY,
                        "KAFKA_PRODUCER_INTERCEPTOR_CLASSES",
                        PowerCut.class.getName(),
                        "WIREDESK_RULES",
                        rules().toString(),
                        "WIREDESK_INSTANCE_ID",
                        "the-only-one",
                        "WIREDESK_STATE_DIR",
                        folder.resolve("state").toString())),
                new SimpleMeterRegistry());
    }

    private static Path rules() {
        return folder.resolve("rules.yaml");
    }

    private static WireItem.Builder item() {
        return WireItem.newBuilder()
                .setItemId("item-0")
                .setSource("ap")
                .setFeed("drop")
                .setFormat("ninjs")
                .setReceivedAt(Instant.now())
                .setRawHash("00")
                .setAgencyId("urn:regatta")
                .setHeadline("Gale ends regatta")
                .setParagraphs(List.of("A gale has ended the regatta off Valletta."));
    }

    private static void send(WireItem item) {
        try (var serde = AvroSerde.<WireItem>of(REGISTRY);
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers()),
                        new StringSerializer(),
                        serde.serializer())) {
            var unused = producer.send(new ProducerRecord<>(Topics.WIRE_ITEMS.name(), item.getSource(), item));
        }
    }

    /** The topics of all committed records, as soon as there are so many, and of what comes within a second after those. */
    private static List<String> read(int atLeast) {
        List<String> topics = new ArrayList<>();
        Cluster cluster = new Cluster(kafka.bootstrapServers(), REGISTRY);
        Instant end = Instant.now().plus(PATIENCE);
        try (TopicTail tail = TopicTail.fromBeginning(cluster, READ)) {
            while (topics.size() < atLeast && Instant.now().isBefore(end)) {
                tail.follow(in(Duration.ofMillis(200)), record -> topics.add(record.topic()));
            }
            tail.follow(in(Duration.ofSeconds(1)), record -> topics.add(record.topic()));
        }
        return topics;
    }

    private static Optional<Instant> in(Duration time) {
        return Optional.of(Instant.now().plus(time));
    }
}
