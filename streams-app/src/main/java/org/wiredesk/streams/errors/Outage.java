package org.wiredesk.streams.errors;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Tells an outage from poison. While the registry is away, every record fails, and none of them is to blame: putting them aside would lose good copy.
 *
 * <p>A truncated record is poison, although Avro reports it as an {@code EOFException}; so not every {@code IOException} is an outage.
 */
final class Outage {

    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private Outage() {}

    /** Whether the failure lies outside of the record, so that the same record will do later. */
    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof SocketException
                || cause instanceof SocketTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof SSLException
                || cause instanceof RetriableException
                || (cause instanceof RestClientException answer
                        && (answer.getStatus() >= SERVER_ERROR || answer.getStatus() == TOO_MANY_REQUESTS));
    }
}
