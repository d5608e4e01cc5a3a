package org.wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class RejectTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @Test
    void comesBackFromTheHeadersAsItWasWritten() {
        // Given
        Reject reject = new Reject(
                "i-0",
                "drop",
                "ninjs",
                "line 7",
                "No closing quote — add one.",
                Optional.of("a.json"),
                NOON,
                false,
                Optional.of("i-1"),
                Optional.of("h-0"));
        Headers headers = new RecordHeaders();

        // When
        reject.writeTo(headers);

        // Then
        assertThat(Reject.readFrom(headers, Instant.EPOCH)).isEqualTo(reject);
    }

    @Test
    void readsHeadersOfOthersAsEmpty() {
        assertThat(Reject.readFrom(new RecordHeaders(), NOON))
                .isEqualTo(new Reject(
                        "", "", "", "", "", Optional.empty(), NOON, true, Optional.empty(), Optional.empty()));
    }
}
