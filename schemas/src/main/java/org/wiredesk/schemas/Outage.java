package org.wiredesk.schemas;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Tells an outage from poison. While the registry is away, every record fails, and none of them is to blame: putting them aside would lose good copy.
 *
 * <p>A truncated record is poison, although Avro reports it as an {@code EOFException}; so not every {@code IOException} is an outage.
 */
public final class Outage {

    private static final int MOST_CAUSES = 20;

    private Outage() {}

    /**
     * Whether the failure lies outside of the record, so that the same record will do later.
     *
     * @param passing by which statuses the registry says that it will answer otherwise later
     */
    public static boolean isCauseOf(Throwable failure, IntPredicate passing) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> isOutage(cause, passing));
    }

    private static boolean isOutage(Throwable cause, IntPredicate passing) {
        return cause instanceof SocketException
                || cause instanceof SocketTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof SSLException
                || cause instanceof RetriableException
                || (cause instanceof RestClientException answer && passing.test(answer.getStatus()));
    }
}
