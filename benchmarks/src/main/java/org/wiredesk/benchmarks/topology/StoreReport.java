package org.wiredesk.benchmarks.topology;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wiredesk.benchmarks.linking.WireDay;
import org.wiredesk.benchmarks.linking.Wiredesk;
import org.wiredesk.records.WireItem;
import org.wiredesk.schemas.AvroSerde;

/** Sends the invented day through the topology and prints how much each store then holds, and what that is for each item. */
public final class StoreReport {

    private static final int ITEMS = 12_000;

    private final PrintStream out;

    public StoreReport(PrintStream out) {
        this.out = out;
    }

    /** Runs and prints. */
    public void run() throws IOException {
        Optional<List<WireItem>> items = WireDay.items(ITEMS);
        if (items.isEmpty()) {
            out.println(WireDay.missing());
            return;
        }
        Path folder = Files.createTempDirectory("stores");
        out.printf(Locale.ROOT, "%-20s %9s %12s %10s %10s%n", "store", "entries", "bytes", "an entry", "an item");
        new Wiredesk(folder).run(items.get(), driver -> {
            new TreeSet<>(driver.getAllStateStores().keySet())
                    .stream().filter(name -> !name.equals("link-positions")).forEach(name -> print(name, driver));
            return items;
        });
    }

    private void print(String name, TopologyTestDriver driver) {
        long entries = 0;
        long bytes = 0;
        KeyValueStore<String, SpecificRecord> records = driver.getKeyValueStore(name);
        try (Serializer<SpecificRecord> serializer = AvroSerde.serializer(Wiredesk.REGISTRY);
                KeyValueIterator<String, SpecificRecord> all = records.all()) {
            while (all.hasNext()) {
                var entry = all.next();
                entries++;
                bytes += entry.key.getBytes(StandardCharsets.UTF_8).length
                        + serializer.serialize(name, entry.value).length;
            }
        }
        out.printf(
                Locale.ROOT,
                "%-20s %,9d %,12d %,10d %,10d%n",
                name,
                entries,
                bytes,
                bytes / Math.max(1, entries),
                bytes / ITEMS);
    }
}
