package org.wiredesk.streams.copy;

import java.time.Instant;
import java.util.List;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;

/** Items to clean, with as much as a test cares about. */
final class Items {

    static {
        AvroSerde.serializer("mock://items")
                .close(); // Lets Avro build our records: the serde says which classes it may trust.
    }

    private Items() {}

    static WireItem.Builder from(String source) {
        return WireItem.newBuilder()
                .setItemId("20260301T120000.000000Z-0000abcd-0")
                .setSource(source)
                .setFeed("test")
                .setFormat("text")
                .setReceivedAt(Instant.parse("2026-03-01T12:00:00Z"))
                .setRawHash("00");
    }

    static WireItem withBody(String... paragraphs) {
        return from("ap").setParagraphs(List.of(paragraphs)).build();
    }
}
