package org.wiredesk.producer.feed.run;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What a failure is told as. */
final class Reasons {

    private Reasons() {}

    /** The message of the cause that matters, or its name where it has none. */
    static String of(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause == null) {
            return "nobody knows why";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
