package org.wiredesk.language.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/** Measures by the time that the processor spends in this thread, which neighbours on the machine move less than the clock. */
public final class Speed {

    private static final double NANOS_OF_SECOND = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Speed() {}

    /**
     * How much work gets done in a second once the program is warm: for that it is repeated for as long again.
     *
     * @param seconds of processor time to measure; 0 does the work once, cold
     * @param work done again and again; gives how much was done each time
     */
    public static double perSecond(double seconds, LongSupplier work) {
        if (seconds > 0) {
            measure(seconds, work);
        }
        return measure(seconds, work);
    }

    private static double measure(double seconds, LongSupplier work) {
        long start = THREADS.getCurrentThreadCpuTime();
        long took;
        long done = 0;
        do {
            done += work.getAsLong();
            took = THREADS.getCurrentThreadCpuTime() - start;
        } while (took < seconds * NANOS_OF_SECOND);
        return done * NANOS_OF_SECOND / Math.max(1, took);
    }
}
