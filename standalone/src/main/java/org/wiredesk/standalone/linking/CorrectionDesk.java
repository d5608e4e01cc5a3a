package org.wiredesk.standalone.linking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.CloudEvent;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.reading.TopicTail;
import org.wiredesk.standalone.records.RecordDecoder;

/**
 * Sends a correction and watches the topology obey it. What comes of a correction is known by a header with its id, which goes along with everything that
 * the topology makes of a record.
 */
public final class CorrectionDesk {

    private static final String HEADER = "wiredesk.correction-id";
    private static final Duration A_MOMENT = Duration.ofMillis(500);
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Cluster cluster;
    private final Collection<String> news;

    /**
     * Works with a cluster.
     *
     * @param news the topics on which something may come of a correction
     */
    public CorrectionDesk(Cluster cluster, Collection<String> news) {
        this.cluster = cluster;
        this.news = news;
    }

    /**
     * Sends it and waits.
     *
     * @param patience how long to wait for the revisions that must come; when they are there, others have two seconds of quiet to come
     * @throws Refusal if the topics do not have as many partitions
     * @throws ExecutionException if Kafka does not take it
     */
    public Effects send(LinkPlan plan, Duration patience) throws ExecutionException, InterruptedException {
        Effects effects = new Effects(plan.awaited());
        try (TopicTail tail = TopicTail.fromNow(cluster, news);
                RecordDecoder decoder = new RecordDecoder(cluster.registryUrl())) {
            Predicate<ConsumerRecord<byte[], byte[]>> take = record -> {
                if (isOf(plan.correction(), record)) {
                    effects.add(decoder.decode(record).value());
                }
                return true;
            };
            write(plan.correction());
            Instant end = Instant.now().plus(patience);
            while (!effects.areComplete() && Instant.now().isBefore(end)) {
                tail.follow(Optional.of(Instant.now().plus(A_MOMENT)), take);
            }
            int before = effects.areComplete() ? -1 : effects.size();
            while (effects.size() > before) {
                before = effects.size();
                tail.follow(Optional.of(Instant.now().plus(QUIET)), take);
            }
        }
        return effects;
    }

    private static boolean isOf(LinkCorrection correction, ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(HEADER);
        return header != null && correction.getCorrectionId().equals(new String(header.value(), UTF_8));
    }

    private void write(LinkCorrection correction) throws ExecutionException, InterruptedException {
        Map<String, Object> properties = cluster.toClientProperties();
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, KafkaTopic.LARGEST_RECORD_BYTES);
        String topic = Topics.WIRE_LINK_CORRECTIONS.name();
        try (Producer<String, byte[]> producer =
                        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
                Serializer<LinkCorrection> avro = AvroSerde.serializer(cluster.registryUrl())) {
            checkPartitions(producer);
            var record = new ProducerRecord<>(topic, correction.getSource(), avro.serialize(topic, correction));
            record.headers().add(HEADER, correction.getCorrectionId().getBytes(UTF_8));
            envelope(correction).writeTo(record.headers());
            producer.send(record).get();
        }
    }

    /** A source's corrections must be read by the task that reads its items. */
    private static void checkPartitions(Producer<?, ?> producer) {
        int items = producer.partitionsFor(Topics.WIRE_ITEMS.name()).size();
        int corrections =
                producer.partitionsFor(Topics.WIRE_LINK_CORRECTIONS.name()).size();
        if (items != corrections) {
            throw Refusal.refused("wire.items has " + items + " partitions and wire.link-corrections " + corrections
                    + ": give it as many, or corrections would miss the items that they are about.");
        }
    }

    private static CloudEvent envelope(LinkCorrection correction) {
        return new CloudEvent(
                correction.getCorrectionId(),
                "/wiredesk/link",
                "org.wiredesk.link-correction." + correction.getKind().name().toLowerCase(Locale.ROOT),
                correction.getStoryId(),
                correction.getCorrectedAt());
    }
}
