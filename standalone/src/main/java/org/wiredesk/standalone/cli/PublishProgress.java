package org.wiredesk.standalone.cli;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.wiredesk.standalone.terminal.Console;
import org.wiredesk.standalone.terminal.Terminal;

/** How far a long command has come: a bar on a terminal, elsewhere a line every ten seconds. May be told from several threads. */
interface PublishProgress extends AutoCloseable {

    /** One more is done. */
    void step();

    @Override
    void close();

    /**
     * The progress that fits where it is shown.
     *
     * @param total how many steps there will be
     */
    static PublishProgress on(Surroundings surroundings, long total) {
        return surroundings.errors().interactive()
                ? bar(surroundings, total)
                : lines(surroundings.aside(), total, Duration.ofSeconds(10));
    }

    private static PublishProgress bar(Surroundings surroundings, long total) {
        Terminal terminal = surroundings.errors();
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Publishing")
                .setInitialMax(total)
                .setUpdateIntervalMillis(100)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(surroundings.err(), terminal.width() - 1))
                .build();
        return new PublishProgress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    private static PublishProgress lines(Console aside, long total, Duration between) {
        AtomicLong done = new AtomicLong();
        AtomicLong next = new AtomicLong(System.nanoTime() + between.toNanos());
        return new PublishProgress() {
            @Override
            public void step() {
                long sofar = done.incrementAndGet();
                long due = next.get();
                if (System.nanoTime() - due >= 0 && next.compareAndSet(due, due + between.toNanos())) {
                    aside.line("Published " + sofar + " of " + total + " ...");
                }
            }

            @Override
            public void close() {
                // Nothing is left standing.
            }
        };
    }
}
