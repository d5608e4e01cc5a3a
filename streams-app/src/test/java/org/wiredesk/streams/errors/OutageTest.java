package org.wiredesk.streams.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutageTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments("the registry does not answer", true, new ConnectException("refused")),
                arguments("the registry is slow", true, new SocketTimeoutException("read timed out")),
                arguments("the registry fails", true, new RestClientException("down", 503, 50301)),
                arguments("the registry asks for patience", true, new RestClientException("slow down", 429, 42901)),
                arguments("the schema id is unknown", false, new RestClientException("not found", 404, 40403)),
                arguments("the record is cut short", false, new EOFException()),
                arguments("the record is no Avro", false, new SerializationException("Unknown magic byte!")),
                arguments("a rule has a bug", false, new IllegalStateException("bug")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("failures")
    void tellsAnOutageFromPoison(String name, boolean outage, Exception cause) {
        assertThat(Outage.isCauseOf(cause)).isEqualTo(outage);
        assertThat(Outage.isCauseOf(new SerializationException("wrapped", cause)))
                .isEqualTo(outage);
    }
}
