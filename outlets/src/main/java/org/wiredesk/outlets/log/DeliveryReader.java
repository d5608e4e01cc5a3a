package org.wiredesk.outlets.log;

import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.records.Delivery;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Outage;

/** Reads records of {@code news.topic.*} as deliveries. For one thread at a time. */
public final class DeliveryReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryReader.class);
    private static final int NOT_FOUND = 404;

    private final Deserializer<SpecificRecord> avro;

    /**
     * @param registryUrl where the schemas are
     */
    public DeliveryReader(String registryUrl) {
        this.avro = AvroSerde.deserializer(registryUrl);
    }

    /**
     * Reads a record.
     *
     * @return empty for a record that is no delivery, which nobody of ours writes; the log says so
     * @throws SerializationException if the registry does not answer: the same record can be read later
     */
    public Optional<Delivery> read(ConsumerRecord<byte[], byte[]> record) {
        try {
            if (record.value() != null && avro.deserialize(record.topic(), record.value()) instanceof Delivery read) {
                return Optional.of(read);
            }
            refuse(record, "it holds no Delivery");
        } catch (SerializationException e) {
            if (Outage.isCauseOf(e, status -> status != NOT_FOUND)) {
                throw e;
            }
            refuse(record, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private static void refuse(ConsumerRecord<byte[], byte[]> record, String why) {
        LOG.atError()
                .addKeyValue("topicName", record.topic())
                .addKeyValue("partition", record.partition())
                .addKeyValue("offset", record.offset())
                .addKeyValue("reason", why)
                .log("A record is no delivery and was left out: find out who writes such records to the topic");
    }

    @Override
    public void close() {
        avro.close();
    }
}
