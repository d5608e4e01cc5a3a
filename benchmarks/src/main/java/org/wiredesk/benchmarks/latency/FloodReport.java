package org.wiredesk.benchmarks.latency;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.utils.Utils;
import org.wiredesk.benchmarks.linking.WireDay;
import org.wiredesk.records.WireItem;

/** Lets five sources send at one pace, then one of them at ten times that: how much longer do the others wait for their decisions? */
public final class FloodReport {

    private static final int SOURCES = 5;
    private static final int FLOOD = 10;
    private static final int SECONDS = 30;

    /** Of so many items of the day, for each one a second, every source has as many as it is to send. */
    private static final int ENOUGH = 3_000;

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final double NANOS_IN_MILLI = 1e6;

    private final PrintStream out;
    private final int rate;

    /** @param rate how many items each source usually sends in a second */
    public FloodReport(PrintStream out, int rate) {
        this.out = out;
        this.rate = rate;
    }

    /** An item that was sent, and when. */
    private record Sent(WireItem item, long at) {}

    /** Runs and prints. */
    public void run() throws IOException, InterruptedException, ExecutionException {
        Optional<List<WireItem>> items = WireDay.items(ENOUGH * rate);
        if (items.isEmpty()) {
            out.println(WireDay.missing());
            return;
        }
        Path folder = Files.createTempDirectory("flood");
        try (Desk desk = Desk.start(folder, 1);
                Arrivals decisions = Arrivals.ofDecisions(desk.cluster());
                Producer<String, WireItem> wire = desk.wire(0)) {
            while (!desk.isReady()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            List<Iterator<WireItem>> sources = sources(items.get());
            delays(send(wire, sources, 1), decisions);
            List<Sent> before = send(wire, sources, 1);
            delays(before, decisions);
            List<Sent> during = send(wire, sources, FLOOD);
            print(before, during, decisions);
        }
        Utils.delete(folder.toFile());
    }

    /** The items of the sources that have most of them; the first one is the one that floods. */
    private static List<Iterator<WireItem>> sources(List<WireItem> items) {
        Map<String, List<WireItem>> bySource = items.stream().collect(Collectors.groupingBy(WireItem::getSource));
        return bySource.values().stream()
                .sorted(Comparator.comparingInt(List<WireItem>::size).reversed())
                .limit(SOURCES)
                .map(List::iterator)
                .toList();
    }

    /** Sends for half a minute, the first source so many times as much as the others. */
    private List<Sent> send(Producer<String, WireItem> wire, List<Iterator<WireItem>> sources, int flood) {
        List<Sent> sent = new ArrayList<>();
        long start = System.nanoTime();
        for (int round = 0; round < SECONDS * rate; round++) {
            LockSupport.parkNanos(start + round * TimeUnit.SECONDS.toNanos(1) / rate - System.nanoTime());
            for (Iterator<WireItem> source : sources) {
                int count = source == sources.get(0) ? flood : 1;
                for (int number = 0; number < count; number++) {
                    WireItem item = source.next();
                    sent.add(new Sent(item, System.nanoTime()));
                    wire.send(Desk.onTheWire(item));
                }
            }
        }
        return sent;
    }

    private void print(List<Sent> before, List<Sent> during, Arrivals decisions) {
        String flooding = before.get(0).item().getSource();
        out.printf(
                Locale.ROOT,
                "%d sources, %d items/s each; %s floods with %d times that%n",
                SOURCES,
                rate,
                flooding,
                FLOOD);
        out.printf(Locale.ROOT, "%-30s %8s %8s%n", "ms to the decision", "p50", "p99");
        line("others, before", delays(of(false, flooding, before), decisions));
        line("others, during the flood", delays(of(false, flooding, during), decisions));
        line("the one that floods", delays(of(true, flooding, during), decisions));
    }

    private static List<Sent> of(boolean flooding, String source, List<Sent> sent) {
        return sent.stream()
                .filter(one -> one.item().getSource().equals(source) == flooding)
                .toList();
    }

    private void line(String what, List<Double> delays) {
        out.printf(Locale.ROOT, "%-30s %,8.0f %,8.0f%n", what, at(0.5, delays), at(0.99, delays));
    }

    private static double at(double share, List<Double> sorted) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** How long each waited for its decision, in milliseconds, ascending; waits for those that have none yet. */
    private static List<Double> delays(List<Sent> sent, Arrivals decisions) {
        return sent.stream()
                .map(one -> (arrival(one.item(), decisions) - one.at()) / NANOS_IN_MILLI)
                .sorted()
                .toList();
    }

    private static long arrival(WireItem item, Arrivals decisions) {
        long start = System.nanoTime();
        OptionalLong arrival = decisions.of(item.getItemId());
        while (arrival.isEmpty() && System.nanoTime() - start < PATIENCE) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            arrival = decisions.of(item.getItemId());
        }
        return arrival.orElseThrow(() -> new IllegalStateException("An item got no decision within ten minutes."));
    }
}
