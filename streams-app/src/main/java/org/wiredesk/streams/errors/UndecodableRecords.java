package org.wiredesk.streams.errors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/** Puts records that cannot be decoded to the dead letters; stops on an outage, so that they are read again when it is over. */
public final class UndecodableRecords extends LogAndContinueExceptionHandler {

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
        return Outage.isCauseOf(exception) ? Response.fail() : super.handleError(context, record, exception);
    }
}
