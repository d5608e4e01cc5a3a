package org.wiredesk.benchmarks.diff;

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

/**
 * Prints how long each pair of versions takes. The yardstick runs on the story alone, in turn with the diff: its time grows with the square of what
 * differs, and the large pairs would take it hours.
 */
public final class DiffReport {

    private static final TimeValue A_SECOND = TimeValue.seconds(1);
    private static final double MICROS_IN_MILLI = 1000;

    private final PrintStream out;
    private final int pairs;

    /** A report of so many runs for each pair of versions. */
    public DiffReport(PrintStream out, int pairs) {
        this.out = out;
        this.pairs = pairs;
    }

    /**
     * Runs and prints.
     *
     * @param only the name of a pair of versions, or empty text for all
     */
    public void run(String only) throws RunnerException {
        out.printf(
                Locale.ROOT,
                "%-16s %12s %14s %28s%n",
                "versions",
                "diff ms",
                "yardstick ms",
                "times the yardstick's time");
        for (VersionPair pair : VersionPair.values()) {
            if (only.isEmpty() || pair.name().equalsIgnoreCase(only)) {
                run(pair);
            }
        }
    }

    private void run(VersionPair pair) throws RunnerException {
        List<Double> diffs = new ArrayList<>();
        List<Double> yardsticks = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            if (pair == VersionPair.STORY) {
                yardsticks.add(millis(pair, "yardstick"));
            }
            diffs.add(millis(pair, "diff"));
        }
        out.printf(
                Locale.ROOT,
                "%-16s %12.2f %14s %28s%n",
                pair.name().toLowerCase(Locale.ROOT),
                Ratios.median(diffs),
                yardsticks.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", Ratios.median(yardsticks)),
                yardsticks.isEmpty() ? "" : Ratios.of(diffs, yardsticks));
    }

    private static double millis(VersionPair pair, String method) throws RunnerException {
        var options = new OptionsBuilder()
                .include(DiffBenchmark.class.getName() + "\\." + method + "$")
                .param("pair", pair.name())
                .forks(1)
                .warmupIterations(5)
                .warmupTime(A_SECOND)
                .measurementIterations(4)
                .measurementTime(A_SECOND)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle().getPrimaryResult().getScore() / MICROS_IN_MILLI;
    }
}
