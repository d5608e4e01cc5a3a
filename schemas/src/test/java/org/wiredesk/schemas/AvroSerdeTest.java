package org.wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.WireItem;

class AvroSerdeTest {

    @Test
    void writesConfluentsWireFormatAndReadsItBack() {
        // Given
        WireItem item = WireItem.newBuilder()
                .setItemId("i-0")
                .setSource("ap")
                .setFeed("drop")
                .setFormat("ninjs")
                .setReceivedAt(Instant.parse("2026-03-14T12:00:00Z"))
                .setRawHash("00")
                .setAlternateIds(List.of(new AlternateId("usn", "L8N1")))
                .setEmbargo(new Embargo(null))
                .build();

        // When
        try (Serde<WireItem> serde = AvroSerde.of("mock://avro-serde-test")) {
            byte[] bytes = serde.serializer().serialize("wire.items", item);

            // Then
            assertThat(bytes).startsWith(0, 0, 0, 0, 1);
            assertThat(serde.deserializer().deserialize("wire.items", bytes)).isEqualTo(item);
        }
    }
}
