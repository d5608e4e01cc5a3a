package org.wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.WireItem;

class AvroSerdeTest {

    @Test
    void writesConfluentsWireFormatAndReadsItBack() {
        // Given
        WireItem item = item("i-0");

        // When
        try (Serde<WireItem> serde = AvroSerde.of("mock://avro-serde-test")) {
            byte[] bytes = serde.serializer().serialize("wire.items", item);

            // Then
            assertThat(bytes).startsWith(0, 0, 0, 0, 1);
            assertThat(serde.deserializer().deserialize("wire.items", bytes)).isEqualTo(item);
        }
    }

    @Test
    void writesEveryRecordAsConfluentsSerializerDoes() {
        // Given
        Map<String, Object> config =
                Map.of("schema.registry.url", "mock://avro-as-confluent", "avro.remove.java.properties", true);
        try (Serializer<WireItem> ours = AvroSerde.serializer("mock://avro-as-confluent");
                KafkaAvroSerializer confluents = new KafkaAvroSerializer()) {
            confluents.configure(config, false);
            for (String text : List.of("first", "", "Zoë 🙂", "x".repeat(3_000_000), "last")) {
                for (String topic : List.of("wire.items", "another")) {
                    WireItem item = item(text);

                    // When
                    byte[] bytes = ours.serialize(topic, item);

                    // Then
                    assertThat(bytes).isEqualTo(confluents.serialize(topic, item));
                }
            }
        }
    }

    @Test
    void goesOnAfterARecordThatCannotBeWritten() {
        // Given
        WireItem item = item("i-0");
        WireItem broken = item("i-1");
        broken.put("alternateIds", Arrays.asList(new AlternateId("usn", "L8N1"), null));
        try (Serializer<WireItem> serializer = AvroSerde.serializer("mock://avro-goes-on")) {
            byte[] before = serializer.serialize("wire.items", item);

            // When
            assertThatThrownBy(() -> serializer.serialize("wire.items", broken))
                    .isInstanceOf(SerializationException.class);

            // Then
            assertThat(serializer.serialize("wire.items", item)).isEqualTo(before);
        }
    }

    private static WireItem item(String id) {
        return WireItem.newBuilder()
                .setItemId(id)
                .setSource("ap")
                .setFeed("drop")
                .setFormat("ninjs")
                .setReceivedAt(Instant.parse("2026-03-14T12:00:00Z"))
                .setRawHash("00")
                .setAlternateIds(List.of(new AlternateId("usn", "L8N1")))
                .setEmbargo(new Embargo(null))
                .build();
    }
}
