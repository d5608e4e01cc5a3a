package org.wiredesk.schemas;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig;
import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.KafkaAvroSerializerConfig;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/** Our Avro records in Confluent's wire format (a zero byte, four bytes of schema id, the record), through Confluent's own serializers. */
public final class AvroSerde {

    private AvroSerde() {}

    /**
     * A serde for record values.
     *
     * @param registryUrl where the schema registry answers; {@code mock://name} for one in memory
     */
    public static <T extends SpecificRecord> Serde<T> of(String registryUrl) {
        return Serdes.serdeFrom(serializer(registryUrl), deserializer(registryUrl));
    }

    /** The writing half of {@link #of}. */
    @SuppressWarnings("unchecked") // KafkaAvroSerializer takes any object; the type here only keeps callers honest.
    public static <T extends SpecificRecord> Serializer<T> serializer(String registryUrl) {
        KafkaAvroSerializer serializer = new KafkaAvroSerializer();
        serializer.configure(config(registryUrl), false);
        return new RecordSerializer<>((Serializer<T>) (Serializer<?>) serializer);
    }

    /** The reading half of {@link #of}. */
    @SuppressWarnings("unchecked") // The topic's schema says which class is read; a wrong one fails at the first use.
    public static <T extends SpecificRecord> Deserializer<T> deserializer(String registryUrl) {
        TrustedRecords.trust();
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
        deserializer.configure(config(registryUrl), false);
        return (Deserializer<T>) (Deserializer<?>) deserializer;
    }

    private static Map<String, Object> config(String registryUrl) {
        Map<String, Object> config = new HashMap<>();
        config.put(AbstractKafkaSchemaSerDeConfig.SCHEMA_REGISTRY_URL_CONFIG, registryUrl);
        // A name and a password in the address are sent; without this they would be left out in silence.
        config.put(SchemaRegistryClientConfig.BASIC_AUTH_CREDENTIALS_SOURCE, "URL");
        config.put(KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG, true);
        config.put(KafkaAvroSerializerConfig.AVRO_REMOVE_JAVA_PROPS_CONFIG, true);
        return config;
    }
}
