package org.wiredesk.standalone.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.wiredesk.records.Reroute;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.CloudEvent;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;

/** Has the topology route stories of the past once more. It may be run twice: a story is told of only where something changes. */
public final class Backfill {

    private static final String TOPIC = Topics.NEWS_REROUTES.name();

    private final Cluster cluster;
    private final RoutingRulesChange rules;

    /**
     * @param rules which are in force
     */
    public Backfill(Cluster cluster, RoutingRulesChange rules) {
        this.cluster = cluster;
        this.rules = rules;
    }

    /**
     * Asks for all of these stories and waits.
     *
     * @param group the consumer group of the topology
     * @param patience how long to wait while nothing goes on
     * @param done told how many are done, again and again
     * @return whether all are
     */
    public boolean run(Collection<String> storyIds, String by, String group, Duration patience, LongConsumer done)
            throws ExecutionException, InterruptedException {
        List<RecordMetadata> asked = ask(storyIds, by);
        try (TopologyProgress progress = new TopologyProgress(cluster, group, Topics.NEWS_REROUTES)) {
            long[] before = {0};
            boolean goesOn = true;
            while (goesOn && before[0] < asked.size()) {
                goesOn = TopologyProgress.await(
                        Instant.now().plus(patience), () -> count(asked, progress.done()), now -> now > before[0]);
                before[0] = count(asked, progress.done());
                done.accept(before[0]);
            }
            return goesOn;
        }
    }

    private static long count(List<RecordMetadata> asked, Map<Integer, Long> done) {
        return asked.stream()
                .filter(record -> record.offset() < done.getOrDefault(record.partition(), 0L))
                .count();
    }

    private List<RecordMetadata> ask(Collection<String> storyIds, String by)
            throws ExecutionException, InterruptedException {
        Map<String, Object> properties = cluster.toClientProperties();
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (Producer<byte[], byte[]> producer =
                        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
                Serializer<Reroute> avro = AvroSerde.serializer(cluster.registryUrl())) {
            for (String storyId : storyIds) {
                Reroute request = new Reroute(storyId, rules.getVersion(), by, Instant.now());
                var record = new ProducerRecord<>(TOPIC, storyId.getBytes(UTF_8), avro.serialize(TOPIC, request));
                new CloudEvent(
                                storyId + "/rules/" + rules.getVersion(),
                                "/wiredesk/rules",
                                "org.wiredesk.reroute",
                                storyId,
                                request.getRequestedAt())
                        .writeTo(record.headers());
                sent.add(producer.send(record));
            }
        }
        List<RecordMetadata> asked = new ArrayList<>();
        for (Future<RecordMetadata> one : sent) {
            asked.add(one.get());
        }
        return asked;
    }
}
