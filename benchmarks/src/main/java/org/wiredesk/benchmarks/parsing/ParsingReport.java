package org.wiredesk.benchmarks.parsing;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.wiredesk.benchmarks.Ratios;

/** Runs reader and yardstick in turn, each in a process of its own, and prints the ratios of the pairs. */
public final class ParsingReport {

    private static final TimeValue A_SECOND = TimeValue.seconds(1);

    private final PrintStream out;
    private final int pairs;

    /** A report of so many pairs for each format. */
    public ParsingReport(PrintStream out, int pairs) {
        this.out = out;
        this.pairs = pairs;
    }

    /**
     * Runs and prints.
     *
     * @param only the name of a format, or empty text for all
     */
    public void run(String only) throws RunnerException {
        out.printf(
                Locale.ROOT,
                "%-12s %8s %14s %14s %28s%n",
                "format",
                "bytes",
                "items/s",
                "yardstick/s",
                "times the yardstick's time");
        for (Wrapping wrapping : Wrapping.values()) {
            if (only.isEmpty() || wrapping.format().equals(only)) {
                run(wrapping, wrapping.format(), "yardstick");
                if (wrapping == Wrapping.NINJS) {
                    run(wrapping, "to a tree", "tree");
                }
            }
        }
    }

    private void run(Wrapping wrapping, String name, String method) throws RunnerException {
        List<Double> read = new ArrayList<>();
        List<Double> yardstick = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            yardstick.add(perSecond(wrapping, method));
            read.add(perSecond(wrapping, "read"));
        }
        Ratios ratios = Ratios.of(yardstick, read);
        out.printf(
                Locale.ROOT,
                "%-12s %,8d %,14.0f %,14.0f %28s%n",
                name,
                wrapping.bytes().length,
                Ratios.median(read),
                Ratios.median(yardstick),
                ratios);
    }

    private static double perSecond(Wrapping wrapping, String method) throws RunnerException {
        var options = new OptionsBuilder()
                .include(ParsingBenchmark.class.getName() + "\\." + method + "$")
                .param("wrapping", wrapping.name())
                .forks(1)
                .warmupIterations(15)
                .warmupTime(A_SECOND)
                .measurementIterations(4)
                .measurementTime(A_SECOND)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle().getPrimaryResult().getScore();
    }
}
