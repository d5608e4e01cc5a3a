package org.wiredesk.standalone.cli;

import java.util.function.LongConsumer;
import org.wiredesk.standalone.terminal.Console;

/** Says on a terminal how many records were read so far, if it takes longer than a moment; elsewhere it says nothing. */
final class ReadProgress implements LongConsumer, AutoCloseable {

    private static final long A_MOMENT_MS = 1_500;
    private static final long BETWEEN_MS = 500;

    private final Console aside;
    private long next = System.nanoTime() / 1_000_000 + A_MOMENT_MS;
    private boolean shown;

    private ReadProgress(Console aside) {
        this.aside = aside;
    }

    /** Progress beside the results. */
    static ReadProgress on(Console aside) {
        return new ReadProgress(aside);
    }

    @Override
    public void accept(long read) {
        long now = System.nanoTime() / 1_000_000;
        if (aside.terminal().interactive() && now >= next) {
            aside.overwrite("Read " + read + " records ...");
            shown = true;
            next = now + BETWEEN_MS;
        }
    }

    @Override
    public void close() {
        if (shown) {
            aside.overwrite("");
        }
    }
}
