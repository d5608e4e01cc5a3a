package org.wiredesk.outlets.log;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.TimeoutException;

/** Lends out readers, a few at once, and keeps them for the next one: a new one has to find its way to Kafka first. One that failed is not lent again. */
final class LogReaders implements AutoCloseable {

    private static final int MOST = 4;
    private static final long PATIENCE_SECONDS = 10;

    private final Supplier<LogReader> open;
    private final Semaphore free = new Semaphore(MOST, true);
    private final ConcurrentLinkedDeque<LogReader> idle = new ConcurrentLinkedDeque<>();

    LogReaders(Supplier<LogReader> open) {
        this.open = open;
    }

    /**
     * Does some work with a reader that nobody else has meanwhile.
     *
     * @throws TimeoutException if all are lent for too long
     */
    <T> T with(Function<LogReader, T> work) {
        acquire();
        try {
            LogReader kept = idle.pollFirst();
            return lend(kept == null ? open.get() : kept, work);
        } finally {
            free.release();
        }
    }

    private <T> T lend(LogReader reader, Function<LogReader, T> work) {
        boolean well = false;
        try {
            T result = work.apply(reader);
            well = true;
            return result;
        } finally {
            if (well) {
                idle.addFirst(reader);
            } else {
                reader.close();
            }
        }
    }

    private void acquire() {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TimeoutException("All readers of topics are busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("Interrupted", e);
        }
    }

    /** Closes those that are not lent. */
    @Override
    public void close() {
        for (LogReader reader = idle.pollFirst(); reader != null; reader = idle.pollFirst()) {
            reader.close();
        }
    }
}
