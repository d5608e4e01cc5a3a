package org.wiredesk.benchmarks.latency;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.common.utils.Utils;
import org.wiredesk.benchmarks.latency.Desk.Waiting;
import org.wiredesk.benchmarks.linking.WireDay;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.WireItem;

/**
 * Fills the wire and sends kills of stories that are out, flashes and an ordinary item behind all that: how long does each take to its topic? The items are
 * sent at the start, and when three fifths and one fifth of those that waited still do.
 */
public final class UrgentReport {

    private static final List<Double> LEFT = List.of(1.0, 0.6, 0.2);
    private static final double NANOS = 1e9;
    private static final double NANOS_IN_MICRO = 1e3;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(20);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final PrintStream out;
    private final int count;
    private final int threads;

    /**
     * @param count how many items are on the wire
     * @param threads how many threads the topology has
     */
    public UrgentReport(PrintStream out, int count, int threads) {
        this.out = out;
        this.count = count;
        this.threads = threads;
    }

    /** Runs and prints. */
    public void run() throws IOException, InterruptedException, ExecutionException {
        Optional<List<WireItem>> items = WireDay.items(count);
        if (items.isEmpty()) {
            out.println(WireDay.missing());
            return;
        }
        Path folder = Files.createTempDirectory("urgent");
        try (Desk desk = Desk.start(folder, threads);
                Arrivals deliveries = Arrivals.ofMessages(desk.cluster(), "weather")) {
            await(() -> desk.isReady() ? OptionalLong.of(0) : OptionalLong.empty());
            for (int round = 0; round < LEFT.size(); round++) {
                String name = "Oldford-" + round;
                desk.publish(Message.story(name));
                await(() -> deliveries.of(DeliveryAction.PUBLISH, name));
            }
            measure(desk, deliveries, items.get());
        }
        Utils.delete(folder.toFile());
    }

    private void measure(Desk desk, Arrivals deliveries, List<WireItem> items)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        desk.fill(items);
        long ordinary = desk.publish(Message.story("Plainford"));
        out.printf(Locale.ROOT, "%,d items, %d thread(s)%n", items.size(), threads);
        out.printf(Locale.ROOT, "%14s %16s %10s %10s%n", "wait for link", "wait for revise", "kill: s", "flash: s");
        for (int round = 0; round < LEFT.size(); round++) {
            Waiting waiting = desk.waiting();
            while (waiting.onTheWire() > LEFT.get(round) * items.size()) {
                LockSupport.parkNanos(PAUSE);
                waiting = desk.waiting();
            }
            String killed = "Oldford-" + round;
            String told = "Newford-" + round;
            long kill = desk.publish(Message.kill(killed));
            long flash = desk.publish(Message.flash(told));
            out.printf(
                    Locale.ROOT,
                    "%,14d %,16d %10.1f %10.1f%n",
                    waiting.onTheWire(),
                    waiting.betweenSteps(),
                    seconds(kill, await(() -> deliveries.of(DeliveryAction.KILL, killed))),
                    seconds(flash, await(() -> deliveries.of(DeliveryAction.PUBLISH, told))));
        }
        double routine = seconds(ordinary, await(() -> deliveries.of(DeliveryAction.PUBLISH, "Plainford")));
        out.printf(Locale.ROOT, "an ordinary item sent behind them: %.1f s%n", routine);
        while (desk.waiting().onTheWire() + desk.waiting().betweenSteps() > LEFT.size()) {
            LockSupport.parkNanos(PAUSE);
        }
        double all = seconds(start, System.nanoTime());
        out.printf(
                Locale.ROOT,
                "all of them: %.1f s, %,.0f items/s, %,.0f us of processor time an item%n",
                all,
                items.size() / all,
                (SYSTEM.getProcessCpuTime() - processor) / NANOS_IN_MICRO / items.size());
    }

    private static double seconds(long from, long to) {
        return (to - from) / NANOS;
    }

    private static long await(Supplier<OptionalLong> event) {
        long start = System.nanoTime();
        OptionalLong when = event.get();
        while (when.isEmpty() && System.nanoTime() - start < PATIENCE) {
            LockSupport.parkNanos(PAUSE);
            when = event.get();
        }
        return when.orElseThrow(
                () -> new IllegalStateException("What was waited for did not come within twenty minutes."));
    }
}
