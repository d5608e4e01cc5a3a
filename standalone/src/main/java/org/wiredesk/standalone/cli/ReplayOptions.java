package org.wiredesk.standalone.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.SourceNames;
import org.wiredesk.standalone.replay.Selection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What both kinds of replay ask: what to take, how fast, and whether at all. */
final class ReplayOptions {

    @Mixin
    private ClusterOptions clusterOptions = new ClusterOptions();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = MomentConverter.class,
            description = "What was received then or later: 24h or 7d for so long ago, a day, or a time with its zone.")
    private @Nullable Instant since;

    @Option(names = "--until", paramLabel = "TIME", converter = MomentConverter.class, description = "And before this.")
    private @Nullable Instant until;

    @Option(names = "--source", paramLabel = "NAME", description = "Only of this source; may be repeated.")
    private Set<String> sources = Set.of();

    @Option(names = "--feed", paramLabel = "NAME", description = "Only of this feed; may be repeated.")
    private Set<String> feeds = Set.of();

    @Option(names = "--item", paramLabel = "ID", description = "Only this item; may be repeated.")
    private Set<String> items = Set.of();

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "At most so many a second, to leave room for the live wire. Default: as many as go.")
    private double rate;

    @Option(names = "--dry-run", description = "Say what would be taken and what would come of it; publish nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "The summary as one JSON object.")
    private boolean json;

    ClusterOptions cluster() {
        return clusterOptions;
    }

    /** What to take. */
    Selection selection(Optional<String> reason) {
        Set<String> spelt = sources.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), SourceNames.shortName(name).stream()))
                .collect(Collectors.toUnmodifiableSet());
        return new Selection(Optional.ofNullable(since), Optional.ofNullable(until), spelt, feeds, items, reason);
    }

    /**
     * How many a second; 0 for as many as go.
     *
     * @throws Failure if that is no rate
     */
    double rate() {
        if (rate < 0 || Double.isNaN(rate)) {
            throw Failure.misused("--rate must be 0 or more, and it is " + rate + ".");
        }
        return rate;
    }

    boolean dryRun() {
        return dryRun;
    }

    boolean json() {
        return json;
    }
}
