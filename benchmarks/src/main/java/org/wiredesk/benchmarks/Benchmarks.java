package org.wiredesk.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.wiredesk.benchmarks.diff.DiffReport;
import org.wiredesk.benchmarks.enrich.EnrichReport;
import org.wiredesk.benchmarks.latency.FloodReport;
import org.wiredesk.benchmarks.latency.UrgentReport;
import org.wiredesk.benchmarks.linking.LinkingReport;
import org.wiredesk.benchmarks.monitor.SearchReport;
import org.wiredesk.benchmarks.monitor.StreamReport;
import org.wiredesk.benchmarks.names.NamesReport;
import org.wiredesk.benchmarks.parsing.ParsingReport;
import org.wiredesk.benchmarks.routing.RoutedDayReport;
import org.wiredesk.benchmarks.routing.RoutingReport;
import org.wiredesk.benchmarks.topics.TopicReport;
import org.wiredesk.benchmarks.topology.StoreReport;
import org.wiredesk.benchmarks.topology.TopologyReport;

/** The command line of the benchmarks. */
public final class Benchmarks {

    private static final String USAGE = """
            Usage: benchmarks/run NAME [--pairs N]
            Measures what is ours and a yardstick in one run, and prints both.
              parsing [--only FORMAT]   reading every format, or one such as ninjs, beside a bare tokeniser
              diff [--only VERSIONS]    what changed between two versions, or in one pair such as story, beside java-diff-utils
              linking [--explain]       how right items find their stories, beside the usual methods; every item that went wrong
              topics [--corpus FOLDER]  how right and quick the classifier of topics is, beside a linear SVM; language/corpus unless said
              topology [--items N]      items a second through link and revise, beside a topology that passes them on; 50000 items unless said
              urgent [--items N] [--threads N]
                                        how long a kill and a flash take while 50000 items wait, beside an ordinary item
              flood [--rate N]          how long others wait while one source sends ten times as much; 4 items a second each unless said
              names                     how well and how fast names are found, beside OpenNLP
              enrich                    how long a story takes to its entities and topics
              routing                   which of 1000 rules a story meets, beside a plain loop over them
              routed [--items N]        a day through the whole topology with 1000 rules, beside the built-in ones; 3000 items unless said
              stores                    how much the stores hold after a day
              search [--stories N]      how quickly the page's window finds stories; 300000 of them unless said
              stream [--pages N]        how long a revision takes to the open pages; 500 of them unless said
              --pairs N                 how many pairs of parsing, diff, topology, routing and routed; 5 unless said
            Example: benchmarks/run parsing --pairs 3 --only newsml-g2
            """;

    private Benchmarks() {}

    /**
     * Runs a benchmark.
     *
     * @param arguments its name and its options
     */
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        String name = words.isEmpty() ? "" : words.get(0);
        int pairs = Integer.parseInt(option(words, "--pairs", "5"));
        System.out.println(Machine.describe());
        switch (name) {
            case "parsing" -> new ParsingReport(System.out, pairs).run(option(words, "--only", ""));
            case "diff" -> new DiffReport(System.out, pairs).run(option(words, "--only", ""));
            case "linking" -> new LinkingReport(System.out, words.contains("--explain")).run();
            case "topics" -> new TopicReport(System.out, Path.of(option(words, "--corpus", "language/corpus"))).run();
            case "topology" ->
                new TopologyReport(System.out, pairs, Integer.parseInt(option(words, "--items", "50000"))).run();
            case "enrich" -> new EnrichReport(System.out).run();
            case "urgent" ->
                new UrgentReport(
                                System.out,
                                Integer.parseInt(option(words, "--items", "50000")),
                                Integer.parseInt(option(words, "--threads", "1")))
                        .run();
            case "flood" -> new FloodReport(System.out, Integer.parseInt(option(words, "--rate", "4"))).run();
            case "names" -> new NamesReport(System.out).run();
            case "routing" -> new RoutingReport(System.out, pairs).run();
            case "routed" ->
                new RoutedDayReport(System.out, pairs, Integer.parseInt(option(words, "--items", "3000"))).run();
            case "search" -> new SearchReport(System.out, Integer.parseInt(option(words, "--stories", "300000"))).run();
            case "stream" -> new StreamReport(System.out, Integer.parseInt(option(words, "--pages", "500"))).run();
            case "stores" -> new StoreReport(System.out).run();
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }

    private static String option(List<String> words, String name, String otherwise) {
        int place = words.indexOf(name);
        return place >= 0 && place + 1 < words.size() ? words.get(place + 1) : otherwise;
    }
}
