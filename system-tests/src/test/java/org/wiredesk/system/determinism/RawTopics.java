package org.wiredesk.system.determinism;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A cluster's topics as bytes: emptied, filled and read by a plain client. */
final class RawTopics implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration OFTEN = Duration.ofMillis(100);
    private static final short ONE_COPY = 1;

    private final Map<String, Object> properties;
    private final Admin admin;

    RawTopics(String bootstrapServers) {
        this.properties = Map.of("bootstrap.servers", bootstrapServers);
        this.admin = Admin.create(properties);
    }

    /** All topics, also internal ones of a topology. */
    Set<String> names() {
        return get(() -> admin.listTopics().names().get());
    }

    /** Makes all topics anew and empty, with so many partitions each; those that a topology made for itself go. */
    void startAnew(Collection<String> names, int partitions) {
        get(() -> admin.deleteTopics(names()).all().get());
        await("the old topics to go").atMost(PATIENCE).pollInterval(OFTEN).until(() -> names().isEmpty());
        List<NewTopic> topics = names.stream()
                .map(name -> new NewTopic(name, partitions, ONE_COPY))
                .toList();
        get(() -> admin.createTopics(topics).all().get());
    }

    /** Writes records with their keys, values and headers as they are, each key's in their order. */
    void write(String topic, List<ConsumerRecord<byte[], byte[]>> records) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (ConsumerRecord<byte[], byte[]> record : records) {
                var unused = producer.send(new ProducerRecord<>(
                        topic, null, record.timestamp(), record.key(), record.value(), record.headers()));
            }
        }
    }

    /** All committed records of a topic, each partition's in their order. */
    List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        Map<String, Object> committed = new HashMap<>(properties);
        committed.put("isolation.level", "read_committed");
        committed.put("enable.auto.commit", false);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(committed, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(OFTEN).forEach(records::add);
            }
        }
        return records;
    }

    /** How many members of a group have work, once the group has settled. */
    long workers(String group) {
        return get(() -> admin.describeConsumerGroups(List.of(group)).all().get()).values().stream()
                .flatMap(description -> description.members().stream())
                .map(MemberDescription::assignment)
                .filter(assignment -> !assignment.topicPartitions().isEmpty())
                .count();
    }

    @Override
    public void close() {
        admin.close();
    }

    private interface Question<T> {
        T ask() throws ExecutionException, InterruptedException;
    }

    private static <T> T get(Question<T> question) {
        try {
            return question.ask();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
