package org.wiredesk.streams;

import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.utils.Time;

/**
 * A clock that never jumps: it starts at what the machine's clock says and goes on evenly, whatever is done to that one. Kafka Streams measures by it when to
 * commit and when to look for releases; by the machine's clock it would do neither for an hour after that was put back by an hour.
 */
final class SteadyTime implements Time {

    private static final long NANOS = 1_000_000;

    private final LongSupplier nanos;
    private final long startMillis;
    private final long startNanos;

    /** Starts at this time. */
    SteadyTime(InstantSource clock, LongSupplier nanos) {
        this.nanos = nanos;
        this.startMillis = clock.millis();
        this.startNanos = nanos.getAsLong();
    }

    @Override
    public long milliseconds() {
        return startMillis + (nanos.getAsLong() - startNanos) / NANOS;
    }

    @Override
    public long nanoseconds() {
        return nanos.getAsLong();
    }

    @Override
    public void sleep(long millis) {
        Time.SYSTEM.sleep(millis);
    }

    @Override
    public void waitObject(Object object, Supplier<Boolean> condition, long deadlineMillis)
            throws InterruptedException {
        synchronized (object) {
            while (!condition.get()) {
                long left = deadlineMillis - milliseconds();
                if (left <= 0) {
                    throw new TimeoutException("Condition not satisfied before deadline");
                }
                object.wait(left);
            }
        }
    }
}
