package org.wiredesk.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrgentCopyTest {

    private final Headers headers = new RecordHeaders();

    @Test
    void travelsInTheHeaders() {
        // Given
        UrgentCopy copy = new UrgentCopy(50_000, 1_773_489_600_000L);

        // When
        new UrgentCopy(1, 2).writeTo(headers);
        copy.writeTo(headers);

        // Then
        assertThat(UrgentCopy.readFrom(headers)).contains(copy);
        assertThat(headers.toArray()).hasSize(2);
    }

    @Test
    void isGoneWhenItIsTakenOff() {
        // Given
        headers.add("traceparent", "00".getBytes(UTF_8));
        new UrgentCopy(1, 2).writeTo(headers);

        // When
        UrgentCopy.removeFrom(headers);

        // Then
        assertThat(UrgentCopy.readFrom(headers)).isEmpty();
        assertThat(headers.toArray()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "soon", "99999999999999999999"})
    void isNoneWhereItCannotBeRead(String offset) {
        // Given
        new UrgentCopy(1, 2).writeTo(headers);
        headers.remove("wiredesk.copy-of-offset").add("wiredesk.copy-of-offset", offset.getBytes(UTF_8));

        // Then
        assertThat(UrgentCopy.readFrom(headers)).isEmpty();
    }
}
