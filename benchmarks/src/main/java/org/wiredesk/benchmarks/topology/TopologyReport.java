package org.wiredesk.benchmarks.topology;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.utils.Utils;
import org.wiredesk.benchmarks.Ratios;
import org.wiredesk.benchmarks.linking.WireDay;
import org.wiredesk.benchmarks.topology.Drain.Figures;
import org.wiredesk.records.WireItem;

/** Drains one full wire through each contestant in turn and prints how many items a second each is done with. */
public final class TopologyReport {

    private final PrintStream out;
    private final int pairs;
    private final int count;

    /**
     * @param pairs how many rounds count; one before them, to warm up, does not
     * @param count how many items are on the wire
     */
    public TopologyReport(PrintStream out, int pairs, int count) {
        this.out = out;
        this.pairs = pairs;
        this.count = count;
    }

    /** Runs and prints. */
    public void run() throws IOException, InterruptedException, ExecutionException {
        Optional<List<WireItem>> items = WireDay.items(count);
        if (items.isEmpty()) {
            out.println(WireDay.missing());
            return;
        }
        Path folder = Files.createTempDirectory("topology");
        Map<Contestant, List<Figures>> rounds = new EnumMap<>(Contestant.class);
        try (Broker broker = Broker.start(folder.resolve("kafka"))) {
            broker.fill(items.get());
            Drain drain = new Drain(
                    broker.address(), folder.resolve("streams"), items.get().size());
            for (int round = 0; round <= pairs; round++) {
                for (Contestant contestant : Contestant.values()) {
                    Figures figures = drain.run(contestant, "round-" + round);
                    if (round > 0) {
                        rounds.computeIfAbsent(contestant, key -> new ArrayList<>())
                                .add(figures);
                    }
                }
            }
        }
        Utils.delete(folder.toFile());
        print(rounds);
    }

    private void print(Map<Contestant, List<Figures>> rounds) {
        List<Double> identity = perSecond(rounds.getOrDefault(Contestant.IDENTITY, List.of()));
        out.printf(Locale.ROOT, "%-24s %10s %28s %14s%n", "topology", "items/s", "of the identity's", "CPU us an item");
        rounds.forEach((contestant, figures) -> out.printf(
                Locale.ROOT,
                "%-24s %,10.0f %28s %,14.0f%n",
                contestant.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Ratios.median(perSecond(figures)),
                Ratios.of(perSecond(figures), identity),
                Ratios.median(figures.stream().map(Figures::micros).toList())));
    }

    private static List<Double> perSecond(List<Figures> figures) {
        return figures.stream().map(Figures::perSecond).toList();
    }
}
