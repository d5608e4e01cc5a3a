package org.wiredesk.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.wiredesk.benchmarks.diff.DiffReport;
import org.wiredesk.benchmarks.parsing.ParsingReport;

/** The command line of the benchmarks. */
public final class Benchmarks {

    private static final String USAGE = """
            Usage: benchmarks/run parsing [--pairs N] [--only FORMAT]
                   benchmarks/run diff    [--pairs N] [--only VERSIONS]
            Measures what we wrote and its yardstick in turn and prints the median of the ratios, with the lowest and the highest.
              --pairs N         how many pairs; 5 unless said
              --only FORMAT     only one format, such as ninjs
              --only VERSIONS   only one pair of versions, such as story
            Example: benchmarks/run parsing --pairs 3 --only newsml-g2
            """;

    private Benchmarks() {}

    /**
     * Runs a benchmark.
     *
     * @param arguments its name and its options
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> words = List.of(arguments);
        String name = words.isEmpty() ? "" : words.get(0);
        if (!name.equals("parsing") && !name.equals("diff")) {
            System.err.print(USAGE);
            System.exit(2);
        }
        System.out.println(Machine.describe());
        int pairs = Integer.parseInt(option(words, "--pairs", "5"));
        String only = option(words, "--only", "");
        if (name.equals("diff")) {
            new DiffReport(System.out, pairs).run(only);
        } else {
            new ParsingReport(System.out, pairs).run(only);
        }
    }

    private static String option(List<String> words, String name, String otherwise) {
        int place = words.indexOf(name);
        return place >= 0 && place + 1 < words.size() ? words.get(place + 1) : otherwise;
    }
}
