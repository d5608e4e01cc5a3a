package org.wiredesk.standalone.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.replay.RejectReplay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads rejected bytes again with the parsers of today. */
@Command(
        name = "rejects",
        description = {
            "Read what was rejected again, with the parsers of today, and publish what can be read now.",
            "Each reject is taken once; one that is refused again can be taken again. The exit code is 1 if any was."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk replay rejects --since 24h --reason 'no format' --rate 50"})
final class ReplayRejectsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ReplayOptions options = new ReplayOptions();

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            description = "Only what was rejected for a reason with these words in it.")
    private @Nullable String reason;

    @Option(names = "--format", paramLabel = "NAME", description = "How to read it. Default: by its content.")
    private @Nullable String format;

    ReplayRejectsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<String> forced = FormatOption.check(Optional.ofNullable(format));
        double rate = options.rate();
        Cluster cluster = options.cluster().resolve(surroundings);
        Reach.topics(cluster);
        RejectReplay replay = RejectReplay.of(cluster, options.selection(Optional.ofNullable(reason)));
        if (replay.withoutBytes() > 0) {
            surroundings
                    .aside()
                    .line(replay.withoutBytes() + " rejects are left: they were too large for Kafka, and their bytes"
                            + " are only where they were delivered. Publish those files again.");
        }
        Receipts receipts = new Receipts(Clock.systemUTC());
        return new ReplayRun(surroundings, options, "reject")
                .of(cluster, replay.size(), (taker, taken) -> replay.run(taker, forced, receipts, rate, taken));
    }
}
