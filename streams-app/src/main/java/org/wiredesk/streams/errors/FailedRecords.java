package org.wiredesk.streams.errors;

import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/** Puts records that a step fails on to the dead letters; stops on an outage, so that they are processed again when it is over. */
public final class FailedRecords extends LogAndContinueProcessingExceptionHandler {

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        return Outage.isCauseOf(exception) ? Response.fail() : super.handleError(context, record, exception);
    }
}
