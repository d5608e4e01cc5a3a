package org.wiredesk.benchmarks.topology;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.kafka.EmbeddedKafka;
import org.wiredesk.standalone.network.Ports;

/** A Kafka broker in this process with a wire that is full of items. */
final class Broker implements AutoCloseable {

    private static final short ONE = 1;

    private final EmbeddedKafka kafka;

    private Broker(EmbeddedKafka kafka) {
        this.kafka = kafka;
    }

    /** Starts it and makes the topics. */
    static Broker start(Path folder) throws IOException, InterruptedException, ExecutionException {
        Broker broker = new Broker(EmbeddedKafka.start(folder, Ports.anyFree(), Ports.anyFree()));
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()))) {
            List<NewTopic> topics = List.of(
                    Topics.WIRE_ITEMS.toNewTopic(ONE),
                    Topics.NEWS_DECISIONS.toNewTopic(ONE),
                    Topics.NEWS_REVISIONS.toNewTopic(ONE),
                    new NewTopic(
                            Contestant.IDENTITY_TOPIC,
                            Topics.WIRE_ITEMS.toNewTopic(ONE).numPartitions(),
                            ONE));
            admin.createTopics(topics).all().get();
        }
        return broker;
    }

    String address() {
        return kafka.bootstrapServers();
    }

    /** Puts the items on the wire, keyed by source as the producer does it. */
    void fill(List<WireItem> items) {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, address(), ProducerConfig.LINGER_MS_CONFIG, 20);
        try (KafkaProducer<String, WireItem> producer = new KafkaProducer<>(
                settings, new StringSerializer(), Contestant.<WireItem>avro().serializer())) {
            items.forEach(
                    item -> producer.send(new ProducerRecord<>(Topics.WIRE_ITEMS.name(), item.getSource(), item)));
        }
    }

    @Override
    public void close() {
        kafka.close();
    }
}
