package org.wiredesk.standalone.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Evidence;
import org.wiredesk.records.Link;
import org.wiredesk.records.Outcome;
import org.wiredesk.schemas.Reject;
import org.wiredesk.standalone.records.TopicRecord.Bytes;
import org.wiredesk.standalone.records.TopicRecord.Deleted;
import org.wiredesk.standalone.records.TopicRecord.Typed;
import org.wiredesk.standalone.records.TopicRecord.Value;

class RecordJsonTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589Z");

    @Test
    void aRecordsOwnFieldsStandAtTheTopAndWhereItWasBesideThem() {
        Decision decision = Decision.newBuilder()
                .setItemId("item")
                .setSource("ap")
                .setOutcome(Outcome.ACCEPTED)
                .setStoryId("story")
                .setRevision(2)
                .setReason("So “it” is.")
                .setEvidence(List.of(new Evidence("version", "3", "newer")))
                .setLink(new Link("agency-id", 0.5, "Same id."))
                .setReceivedAt(NOW)
                .build();
        Headers headers = new RecordHeaders().add("ce_type", "org.wiredesk.decision".getBytes(UTF_8));

        ObjectNode json = RecordJson.of(record(headers, new Typed(decision)));

        assertThat(json.toString()).isEqualTo("""
                        {"itemId":"item","source":"ap","outcome":"ACCEPTED","storyId":"story","revision":2,"kind":null,\
                        "reason":"So “it” is.","evidence":[{"field":"version","text":"3","rule":"newer"}],\
                        "link":{"rule":"agency-id","confidence":0.5,"reason":"Same id."},"feed":"","format":"",\
                        "deliveredAs":null,"headline":"","receivedAt":"2026-03-14T09:26:53.589Z",\
                        "_kafka":{"topic":"t","partition":1,"offset":7,"timestamp":"2026-03-14T09:26:53.589Z","key":"key",\
                        "headers":{"ce_type":"org.wiredesk.decision"}}}\
                        """);
    }

    @Test
    void aRejectHasWhatIsKnownOfItAndItsBytes() {
        Headers headers = new RecordHeaders();
        new Reject(
                        "item",
                        "drop",
                        "ninjs",
                        "line 7",
                        "It is broken.",
                        Optional.of("a.json"),
                        NOW,
                        true,
                        Optional.empty(),
                        Optional.empty())
                .writeTo(headers);

        ObjectNode json = RecordJson.of(record(headers, new Bytes("{ü".getBytes(UTF_8), Optional.empty())));

        assertThat(json.path("itemId").asText()).isEqualTo("item");
        assertThat(json.path("place").asText()).isEqualTo("line 7");
        assertThat(json.path("reason").asText()).isEqualTo("It is broken.");
        assertThat(json.path("deliveredAs").asText()).isEqualTo("a.json");
        assertThat(json.path("text").asText()).isEqualTo("{ü");
        assertThat(Base64.getDecoder().decode(json.path("bytes").asText())).isEqualTo("{ü".getBytes(UTF_8));
    }

    @Test
    void bytesThatAreNoTextHaveNoText() {
        ObjectNode json =
                RecordJson.of(record(new RecordHeaders(), new Bytes(new byte[] {(byte) 0xFF}, Optional.empty())));

        assertThat(json.has("text")).isFalse();
        assertThat(json.path("bytes").asText()).isEqualTo("/w==");
    }

    @Test
    void aDeadLetterSaysWhyItDied() {
        Headers headers = new RecordHeaders().add("__streams.errors.message", "No such thing.".getBytes(UTF_8));

        ObjectNode json = RecordJson.of(record(headers, new Bytes(new byte[0], Optional.empty())));

        assertThat(json.path("message").asText()).isEqualTo("No such thing.");
    }

    @Test
    void aDeletedRecordHasOnlyWhereItWas() {
        ObjectNode json = RecordJson.of(record(new RecordHeaders(), new Deleted()));

        assertThat(json.fieldNames()).toIterable().containsExactly("_kafka");
    }

    private static TopicRecord record(Headers headers, Value value) {
        return new TopicRecord("t", 1, 7, NOW, Optional.of("key"), headers, value);
    }
}
