package org.wiredesk.standalone.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.TopicsAdmin;
import org.wiredesk.standalone.kafka.EmbeddedKafka;
import org.wiredesk.standalone.network.Ports;

/** A broker with topics, and somebody who delivers stories to them in transactions. */
final class Newsroom implements AutoCloseable {

    private static final String TRANSACTIONS = "newsroom";
    private static final int PARTITIONS = 4;

    private final EmbeddedKafka kafka;
    private final Admin admin;
    private final Producer<byte[], byte[]> producer;
    private final Serializer<SpecificRecord> avro = AvroSerde.serializer(registry());

    private Newsroom(EmbeddedKafka kafka) {
        this.kafka = kafka;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", TRANSACTIONS),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.admin = Admin.create(cluster().toClientProperties());
        producer.initTransactions();
    }

    static Newsroom open(Path folder, String... slugs) throws Exception {
        EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), Ports.anyFree(), Ports.anyFree());
        List<KafkaTopic> topics = new ArrayList<>();
        for (String slug : slugs) {
            topics.add(Topics.news(slug));
        }
        TopicsAdmin.ensure(new Cluster(kafka.bootstrapServers(), registry()), topics);
        return new Newsroom(kafka);
    }

    Cluster cluster() {
        return new Cluster(kafka.bootstrapServers(), registry());
    }

    /** Delivers revisions of a story, all in one transaction. */
    void deliver(String slug, String story, int... revisions) {
        producer.beginTransaction();
        send(slug, story, revisions);
        commit();
    }

    /** Sends revisions of a story that are never committed. */
    void abort(String slug, String story, int... revisions) {
        producer.beginTransaction();
        send(slug, story, revisions);
        producer.abortTransaction();
    }

    /** Takes a story back. */
    void kill(String slug, String story, int revision) {
        producer.beginTransaction();
        send(slug, delivery(slug, story, revision, DeliveryAction.KILL, StoryStatus.KILLED));
        commit();
    }

    /** Deletes a topic with all that is on it, and makes it anew. */
    void makeAnew(String slug) throws Exception {
        admin.deleteTopics(List.of(Topics.newsName(slug))).all().get();
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsMatching(e -> e.getCause() instanceof TopicExistsException)
                .until(() -> {
                    admin.createTopics(List.of(new NewTopic(Topics.newsName(slug), PARTITIONS, (short) 1)))
                            .all()
                            .get();
                    return true;
                });
    }

    /** Where the deliveries of a story lie. */
    static int partition(String story) {
        return BuiltInPartitioner.partitionForKey(story.getBytes(UTF_8), PARTITIONS);
    }

    /** Kafka answers a commit before readers can see what was committed; this waits until they can. */
    private void commit() {
        producer.commitTransaction();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> admin.describeTransactions(List.of(TRANSACTIONS))
                                .description(TRANSACTIONS)
                                .get()
                                .state()
                        == TransactionState.COMPLETE_COMMIT);
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
        kafka.close();
    }

    private void send(String slug, String story, int... revisions) {
        for (int revision : revisions) {
            DeliveryAction action = revision == 1 ? DeliveryAction.PUBLISH : DeliveryAction.UPDATE;
            send(slug, delivery(slug, story, revision, action, StoryStatus.USABLE));
        }
        producer.flush();
    }

    private void send(String slug, Delivery delivery) {
        String topic = Topics.newsName(slug);
        var unused = producer.send(new ProducerRecord<>(
                topic, delivery.getStory().getStoryId().getBytes(UTF_8), avro.serialize(topic, delivery)));
    }

    private static Delivery delivery(
            String slug, String story, int revision, DeliveryAction action, StoryStatus status) {
        return Delivery.newBuilder()
                .setAction(action)
                .setTopic(slug)
                .setRule("rule")
                .setReason("The reason.")
                .setStory(Story.newBuilder()
                        .setStoryId(story)
                        .setRevision(revision)
                        .setKind(RevisionKind.UPDATE)
                        .setStatus(status)
                        .setSource("ap")
                        .setHeadline("Ferries of " + story)
                        .setBody(status == StoryStatus.KILLED ? "" : "The ferry made " + revision + " trips.")
                        .setItemId("item")
                        .setVersionCreated(Instant.EPOCH)
                        .setReceivedAt(Instant.EPOCH)
                        .build())
                .build();
    }

    private static String registry() {
        return "mock://outlets";
    }
}
