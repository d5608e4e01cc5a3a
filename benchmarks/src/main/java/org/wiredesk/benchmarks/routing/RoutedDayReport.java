package org.wiredesk.benchmarks.routing;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.common.utils.Utils;
import org.wiredesk.benchmarks.Ratios;
import org.wiredesk.benchmarks.linking.WireDay;
import org.wiredesk.benchmarks.linking.Wiredesk;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.WireItem;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RoutingRulesReader;

/** Sends one day through the whole topology with 1,000 rules and with the built-in ones in turn, and prints how much of the speed is left. */
public final class RoutedDayReport {

    private static final int RULES = 1_000;
    private static final double NANOS_IN_SECOND = 1e9;

    private final PrintStream out;
    private final int pairs;
    private final int count;

    /**
     * @param pairs how many pairs count; one before them, to warm up, does not
     * @param count how many items the day has
     */
    public RoutedDayReport(PrintStream out, int pairs, int count) {
        this.out = out;
        this.pairs = pairs;
        this.count = count;
    }

    /** Runs and prints. */
    public void run() throws IOException {
        Optional<List<WireItem>> items = WireDay.items(count);
        if (items.isEmpty()) {
            out.println(WireDay.missing());
            return;
        }
        MediaTopicTree tree = MediaTopicTree.standard();
        RoutingRules builtIn = RoutingRulesReader.standard(tree);
        RoutingRules many = RoutingRulesReader.check(new CopyRules(items.get()).yaml(RULES), "benchmark", tree)
                .orThrow();
        List<Double> builtIns = new ArrayList<>();
        List<Double> manys = new ArrayList<>();
        for (int pair = 0; pair <= pairs; pair++) {
            double few = perSecond(builtIn, items.get());
            double thousand = perSecond(many, items.get());
            if (pair > 0) {
                builtIns.add(few);
                manys.add(thousand);
            }
        }
        out.printf(Locale.ROOT, "%-14s %24s%n", "rules", "items a CPU second");
        out.printf(Locale.ROOT, "%-14s %,24.0f%n", "17 built-in", Ratios.median(builtIns));
        out.printf(Locale.ROOT, "%-14s %,24.0f%n", "1000", Ratios.median(manys));
        out.println("1000 rules keep " + Ratios.of(manys, builtIns) + " of the speed with the built-in ones");
    }

    /** By the processor time of the one thread that the whole topology runs in. */
    private static double perSecond(RoutingRules rules, List<WireItem> items) throws IOException {
        Path stores = Files.createTempDirectory("routed");
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        new Wiredesk(stores, rules).run(items, driver -> items.size());
        long nanos = thread.getCurrentThreadCpuTime() - before;
        Utils.delete(stores.toFile());
        return items.size() * NANOS_IN_SECOND / nanos;
    }
}
