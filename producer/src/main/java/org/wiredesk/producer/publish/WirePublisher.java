package org.wiredesk.producer.publish;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.wiredesk.producer.parse.Formats;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Cluster;

/**
 * Reads deliveries and sends what is in them to Kafka, keyed by source. Whatever one thread publishes stays in order, item by item, since one
 * idempotent Kafka producer sends it all. May be shared by threads.
 */
public final class WirePublisher implements AutoCloseable {

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final Producer<String, byte[]> producer;
    private final Serializer<WireItem> serializer;
    private final WireReader reader;
    private final UrgentCopies copies;

    /** Connects to a cluster; the default limits of {@link WireReader} hold. Kafka need not be up yet. */
    public WirePublisher(Cluster cluster) {
        this(cluster, new WireReader());
    }

    /**
     * Connects to a cluster.
     *
     * @param reader reads the deliveries, and sets how large they may be
     */
    public WirePublisher(Cluster cluster, WireReader reader) {
        this(
                new KafkaProducer<>(
                        ProducerProperties.of(cluster, reader.limits().item()),
                        new StringSerializer(),
                        new ByteArraySerializer()),
                AvroSerde.serializer(cluster.registryUrl()),
                reader);
    }

    /* test */ WirePublisher(Producer<String, byte[]> producer, Serializer<WireItem> serializer, WireReader reader) {
        this.producer = producer;
        this.serializer = serializer;
        this.reader = reader;
        this.copies = new UrgentCopies(producer, serializer);
    }

    /**
     * Reads a delivery and sends its items, each as soon as it is read. The same delivery may be published again: its items have the same ids.
     *
     * @param format a name of {@code Formats.names()}, or empty to go by the content
     * @return completes when Kafka has acknowledged every record of the delivery; exceptionally if it has not, or may not have: then publish it again
     * @throws IllegalArgumentException if there is no such format
     */
    public CompletableFuture<Published> publish(Intake intake, Optional<String> format) {
        format.ifPresent(Formats::named);
        return publish(intake, Optional.empty(), outcomes -> reader.read(intake, format, outcomes));
    }

    /**
     * The same, where somebody has a look at each outcome before it is sent.
     *
     * @param filter asked on the calling thread
     */
    public CompletableFuture<Published> publishFiltered(Intake intake, Optional<String> format, OutcomeFilter filter) {
        format.ifPresent(Formats::named);
        return publish(intake, Optional.empty(), outcomes -> {
            FilteredOutcomes filtered = new FilteredOutcomes(filter, outcomes);
            reader.read(intake, format, filtered);
            filtered.end();
        });
    }

    /**
     * Sends what somebody else reads of a delivery.
     *
     * @param replayOf the item that the delivery was taken from again, if it was
     * @param reading tells the outcomes of the delivery to the receiver that it gets
     * @return as {@link #publish(Intake, Optional)}
     */
    public CompletableFuture<Published> publish(
            Intake intake, Optional<String> replayOf, Consumer<Consumer<ParseOutcome>> reading) {
        Sending sending =
                new Sending(producer, serializer, intake, reader.limits().item(), replayOf, copies);
        try {
            reading.accept(sending::send);
        } catch (RuntimeException e) {
            sending.fail(e);
        }
        return sending.published();
    }

    /** Sends what is still waiting for its batch to fill, and waits until it is acknowledged. */
    public void flush() {
        producer.flush();
    }

    /** Waits a few seconds for what is under way; what is not acknowledged by then fails. */
    @Override
    public void close() {
        copies.close(PATIENCE_AT_THE_END);
        producer.close(PATIENCE_AT_THE_END);
        serializer.close();
    }
}
