package org.wiredesk.standalone.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.replay.ItemReplay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts items of the wire on it again. */
@Command(
        name = "items",
        description = {
            "Put items of the wire on it again, as new deliveries: for a desk that has lost what it remembered.",
            "A desk that remembers them decides DUPLICATE."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk replay items --since 2026-03-14 --until 2026-03-15 --source ap --dry-run"})
final class ReplayItemsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ReplayOptions options = new ReplayOptions();

    ReplayItemsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        double rate = options.rate();
        Cluster cluster = options.cluster().resolve(surroundings);
        Reach.topics(cluster);
        ItemReplay replay = new ItemReplay(cluster, options.selection(Optional.empty()));
        Receipts receipts = new Receipts(Clock.systemUTC());
        return new ReplayRun(surroundings, options, "item")
                .of(cluster, replay.size(), (taker, taken) -> replay.run(taker, receipts, rate, taken));
    }
}
