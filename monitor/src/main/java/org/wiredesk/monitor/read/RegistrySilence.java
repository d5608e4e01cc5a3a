package org.wiredesk.monitor.read;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * The schema registry gives no answer, so that a record cannot be read yet. Confluent's deserializer has one exception for that and for a record that can never
 * be read: the one has to be tried again, the other must not hold up those behind it.
 */
final class RegistrySilence extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int SERVER_ERROR = 500;

    RegistrySilence(KafkaException cause) {
        super(cause);
    }

    /** Whether it is the registry that this failure comes from. */
    static boolean isBehind(KafkaException failure) {
        if (failure instanceof RetriableException) {
            return true;
        }
        Throwable cause = failure.getCause();
        if (cause instanceof RestClientException refusal) {
            return refusal.getStatus() >= SERVER_ERROR;
        }
        return cause instanceof IOException && !isBroken(cause);
    }

    /** What Avro throws at bytes that end too early or are no number. */
    private static boolean isBroken(Throwable cause) {
        return cause instanceof EOFException || cause instanceof InvalidNumberEncodingException;
    }
}
