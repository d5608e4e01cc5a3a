package org.wiredesk.standalone.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.TopicsAdmin;
import org.wiredesk.standalone.network.Ports;
import org.wiredesk.standalone.reading.TopicCensus;
import org.wiredesk.standalone.reading.TopicCount;
import org.wiredesk.standalone.reading.TopicTail;

/** A broker that is stopped and started again, on other ports, with what was committed and what was not. */
class EmbeddedKafkaTest {

    private static final String TOPIC = Topics.WIRE_REJECTS.name();

    @TempDir
    private static Path folder;

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void writeAndRestart() throws Exception {
        try (EmbeddedKafka first = start()) {
            TopicsAdmin.ensure(cluster(first), Topics.FIXED);
            try (Producer<String, String> producer = producer(first)) {
                producer.initTransactions();
                transaction(producer, List.of("one", "two"));
                producer.commitTransaction();
                transaction(producer, List.of("never"));
                producer.abortTransaction();
                transaction(producer, List.of("three"));
                producer.commitTransaction();
            }
        }
        kafka = start();
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void aRestartOnOtherPortsFindsWhatWasCommittedAndNothingElse() {
        List<String> read = new ArrayList<>();
        try (TopicTail tail = TopicTail.fromBeginning(cluster(kafka), List.of(TOPIC))) {
            tail.follow(in(Duration.ofSeconds(20)), record -> {
                read.add(new String(record.value(), UTF_8));
                return read.size() < 3;
            });
        }

        assertThat(read).containsExactly("one", "two", "three");
    }

    @Test
    void theCensusCountsNeitherTheEndsOfTransactionsNorWhatWasAborted() {
        List<TopicCount> counts =
                TopicCensus.take(cluster(kafka), List.of(TOPIC, Topics.NEWS_DECISIONS.name()), read -> {});

        assertThat(counts).extracting(TopicCount::topic).containsExactly("news.decisions", TOPIC);
        assertThat(counts).extracting(TopicCount::records).containsExactly(0L, 3L);
        assertThat(counts.get(1).last()).contains(Instant.ofEpochMilli(2_000));
    }

    @Test
    void whoFollowsFromNowSeesNothingOfBefore() {
        List<String> read = new ArrayList<>();
        try (TopicTail tail = TopicTail.fromNow(cluster(kafka), List.of(TOPIC))) {
            tail.follow(in(Duration.ofMillis(500)), record -> read.add(record.topic()));
        }

        assertThat(read).isEmpty();
    }

    private static EmbeddedKafka start() {
        return EmbeddedKafka.start(folder.resolve("kafka"), Ports.anyFree(), Ports.anyFree());
    }

    private static Cluster cluster(EmbeddedKafka broker) {
        return new Cluster(broker.bootstrapServers(), "mock://embedded-kafka");
    }

    private static Producer<String, String> producer(EmbeddedKafka broker) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "test"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static void transaction(Producer<String, String> producer, List<String> values) {
        producer.beginTransaction();
        for (String value : values) {
            var unused = producer.send(
                    new ProducerRecord<>(TOPIC, 0, value.equals("three") ? 2_000L : 1_000L, "key", value));
        }
        producer.flush();
    }

    private static Optional<Instant> in(Duration time) {
        return Optional.of(Instant.now().plus(time));
    }
}
