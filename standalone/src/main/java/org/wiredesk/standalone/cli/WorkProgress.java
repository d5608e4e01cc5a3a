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
interface WorkProgress extends AutoCloseable {

    /** One more is done. */
    void step();

    @Override
    void close();

    /**
     * The progress that fits where it is shown.
     *
     * @param doing what is done, for the bar: {@code Publishing}
     * @param done what was done, for a line: {@code Published}
     * @param total how many steps there will be
     */
    static WorkProgress on(Surroundings surroundings, String doing, String done, long total) {
        return surroundings.errors().interactive()
                ? bar(surroundings, doing, total)
                : lines(surroundings.aside(), done, total, Duration.ofSeconds(10));
    }

    private static WorkProgress bar(Surroundings surroundings, String doing, long total) {
        Terminal terminal = surroundings.errors();
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(doing)
                .setInitialMax(total)
                .setUpdateIntervalMillis(100)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(surroundings.err(), terminal.width() - 1))
                .build();
        return new WorkProgress() {
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

    private static WorkProgress lines(Console aside, String what, long total, Duration between) {
        AtomicLong done = new AtomicLong();
        AtomicLong next = new AtomicLong(System.nanoTime() + between.toNanos());
        return new WorkProgress() {
            @Override
            public void step() {
                long sofar = done.incrementAndGet();
                long due = next.get();
                if (System.nanoTime() - due >= 0 && next.compareAndSet(due, due + between.toNanos())) {
                    aside.line(what + " " + sofar + " of " + total + " ...");
                }
            }

            @Override
            public void close() {
                // Nothing is left standing.
            }
        };
    }
}
