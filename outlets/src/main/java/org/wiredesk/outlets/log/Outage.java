package org.wiredesk.outlets.log;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells an outage from a record that nobody will ever read: while the registry is away no record can be read, and none of them may be left out. */
final class Outage {

    private static final int MOST_CAUSES = 20;
    private static final int NOT_FOUND = 404;

    private Outage() {}

    /** Whether the failure lies outside of the record, so that the same record will do later. */
    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof SocketException
                || cause instanceof SocketTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof SSLException
                || cause instanceof RetriableException
                || (cause instanceof RestClientException answer && answer.getStatus() != NOT_FOUND);
    }
}
