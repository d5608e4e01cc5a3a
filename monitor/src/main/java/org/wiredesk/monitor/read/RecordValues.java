package org.wiredesk.monitor.read;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.monitor.window.RejectedItem;
import org.wiredesk.schemas.Reject;
import org.wiredesk.schemas.Topics;

/** Reads the values of Kafka's records: Avro, but for rejects, which are what a feed delivered. */
final class RecordValues implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecordValues.class);

    private final Deserializer<SpecificRecord> avro;

    RecordValues(Deserializer<SpecificRecord> avro) {
        this.avro = avro;
    }

    /**
     * The value of a record; empty if it has none, or can never be read.
     *
     * @throws RegistrySilence if it may be read when it is tried again
     */
    Optional<Object> of(ConsumerRecord<byte[], byte[]> record) throws RegistrySilence {
        if (record.topic().equals(Topics.WIRE_REJECTS.name())) {
            Reject reject = Reject.readFrom(record.headers(), Instant.ofEpochMilli(record.timestamp()));
            byte[] bytes = record.value() == null ? new byte[0] : record.value();
            return Optional.of(new RejectedItem(reject, ByteBuffer.wrap(bytes)));
        }
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(avro.deserialize(record.topic(), record.value()));
        } catch (KafkaException e) {
            if (RegistrySilence.isBehind(e)) {
                throw new RegistrySilence(e);
            }
            if (!(e instanceof SerializationException)) {
                throw e;
            }
            LOG.atWarn()
                    .setCause(e)
                    .addKeyValue("topicName", record.topic())
                    .addKeyValue("partition", record.partition())
                    .addKeyValue("offset", record.offset())
                    .log("A record cannot be read and is left out of the window");
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        avro.close();
    }
}
