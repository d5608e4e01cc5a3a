package org.wiredesk.standalone.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.CloudEvent;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.schemas.Topics;
import org.wiredesk.streams.text.Sha256;

/**
 * Writes the next version of the rules: into every partition of their topic or into none. Two who apply rules at the same time go by one transactional id, so that the
 * first to begin is refused and no number is given twice.
 */
public final class RulesWriter {

    private static final String ONE_AT_A_TIME = "wiredesk-rules";

    private final Cluster cluster;

    /** Works with a cluster. */
    public RulesWriter(Cluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Writes rules, which must be without mistakes and their topics there.
     *
     * @param least the number that it gets at least: higher than any that is in force
     * @return the version that it made
     * @throws SomebodyElse if somebody else applied rules at that moment; nothing is written then
     * @throws ExecutionException if Kafka does not take it
     */
    public RoutingRulesChange write(String yaml, String by, int least, Instant at)
            throws SomebodyElse, ExecutionException, InterruptedException {
        Map<String, Object> properties = cluster.toClientProperties();
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, ONE_AT_A_TIME);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, KafkaTopic.LARGEST_RECORD_BYTES);
        try (Producer<String, byte[]> producer =
                        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
                Serializer<RoutingRulesChange> avro = AvroSerde.serializer(cluster.registryUrl())) {
            producer.initTransactions();
            int newest = RulesHistory.read(cluster)
                    .newest()
                    .map(known -> known.change().getVersion())
                    .orElse(0);
            int version = Math.max(least, newest + 1);
            RoutingRulesChange change = new RoutingRulesChange(version, Sha256.of(yaml), yaml, by, at);
            byte[] value = avro.serialize(Topics.NEWS_ROUTING_RULES.name(), change);
            write(producer, change, value);
            return change;
        } catch (ExecutionException | KafkaException e) {
            if (SomebodyElse.isBehind(e)) {
                throw new SomebodyElse(e);
            }
            throw e;
        }
    }

    private static void write(Producer<String, byte[]> producer, RoutingRulesChange change, byte[] value)
            throws ExecutionException, InterruptedException {
        String topic = Topics.NEWS_ROUTING_RULES.name();
        String version = Integer.toString(change.getVersion());
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        producer.beginTransaction();
        for (var partition : producer.partitionsFor(topic)) {
            var record = new ProducerRecord<>(topic, partition.partition(), version, value);
            new CloudEvent(
                            "rules/" + version,
                            "/wiredesk/rules",
                            "org.wiredesk.routing-rules",
                            version,
                            change.getAppliedAt())
                    .writeTo(record.headers());
            sent.add(producer.send(record));
        }
        producer.flush();
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
        producer.commitTransaction();
    }

    /** Somebody else applied rules at the same time. */
    public static final class SomebodyElse extends Exception {

        private static final long serialVersionUID = 1L;

        private SomebodyElse(Throwable cause) {
            super(cause);
        }

        /** Whether that is what a failure means: Kafka says so to the call that learns it, or of the first record that was sent. */
        static boolean isBehind(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof ProducerFencedException || cause instanceof InvalidProducerEpochException) {
                    return true;
                }
            }
            return false;
        }
    }
}
