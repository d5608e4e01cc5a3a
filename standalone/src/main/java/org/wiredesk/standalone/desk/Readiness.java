package org.wiredesk.standalone.desk;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Waits for something that gets ready or fails. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS_MS = 50;

    private Readiness() {}

    /**
     * Returns when it is ready.
     *
     * @param failure completes with the reason if it will never be
     * @throws ExecutionException with that reason, or if two minutes were not enough
     */
    static void await(BooleanSupplier ready, Future<Throwable> failure)
            throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new ExecutionException(new TimeoutException("The topology did not get ready in two minutes"));
            }
            try {
                throw new ExecutionException(failure.get(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                // No failure: look again.
            }
        }
    }
}
