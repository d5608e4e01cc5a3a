package org.wiredesk.standalone.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.records.TopicRecord.Bytes;
import org.wiredesk.standalone.records.TopicRecord.Deleted;
import org.wiredesk.standalone.records.TopicRecord.Typed;
import org.wiredesk.standalone.records.TopicRecord.Value;

/** Reads a record's bytes as what its topic says they are; what cannot be read is shown as bytes, so that nothing stays unseen. */
public final class RecordDecoder implements AutoCloseable {

    private static final Set<String> BYTES_AS_THEY_CAME =
            Set.of(Topics.WIRE_REJECTS.name(), Topics.NEWS_DEAD_LETTERS.name());

    private final Deserializer<SpecificRecord> avro;

    /**
     * @param registryUrl where the schemas are
     */
    public RecordDecoder(String registryUrl) {
        this.avro = AvroSerde.deserializer(registryUrl);
    }

    /** Reads one record. */
    public TopicRecord decode(ConsumerRecord<byte[], byte[]> record) {
        return new TopicRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                Optional.ofNullable(record.key()).map(key -> new String(key, UTF_8)),
                record.headers(),
                value(record));
    }

    @Override
    public void close() {
        avro.close();
    }

    private Value value(ConsumerRecord<byte[], byte[]> record) {
        byte[] bytes = record.value();
        if (bytes == null) {
            return new Deleted();
        }
        if (BYTES_AS_THEY_CAME.contains(record.topic())) {
            return new Bytes(bytes, Optional.empty());
        }
        try {
            return new Typed(avro.deserialize(record.topic(), bytes));
        } catch (SerializationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new Bytes(bytes, Optional.of("not readable as Avro: " + cause.getMessage()));
        }
    }
}
