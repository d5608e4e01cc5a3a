package org.wiredesk.standalone.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.reading.TopicNames;
import org.wiredesk.standalone.reading.TopicTail;
import org.wiredesk.standalone.records.RecordDecoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a topic's records as they come. */
@Command(
        name = "tail",
        description = {
            "Show the records of one of our topics as they come, until Ctrl-C.",
            "Only what is committed is shown, each record once."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk tail decisions --from-beginning --json --timeout 5 | jq .outcome"})
final class TailCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ClusterOptions clusterOptions = new ClusterOptions();

    @Parameters(
            paramLabel = "TOPIC",
            description =
                    "The topic's name, whole or in short: 'decisions' is news.decisions, 'sport' is news.topic.sport.")
    private String topic = "";

    @Option(names = "--from-beginning", description = "Begin with the oldest record, not with the next one.")
    private boolean fromBeginning;

    @Option(names = "--max", paramLabel = "N", description = "End after so many records.")
    private @Nullable Long max;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "End after so many seconds of reading.")
    private @Nullable Double timeout;

    @Option(
            names = "--json",
            description = "One JSON object a line: the record's fields, and where it was in '_kafka'.")
    private boolean json;

    TailCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Cluster cluster = clusterOptions.resolve(surroundings);
        List<String> names = List.of(name(Reach.topics(cluster)));
        RecordLines lines = json ? RecordLines.json() : RecordLines.cards(surroundings.output());
        try (RecordDecoder decoder = new RecordDecoder(cluster.registryUrl());
                TopicTail tail =
                        fromBeginning ? TopicTail.fromBeginning(cluster, names) : TopicTail.fromNow(cluster, names)) {
            CountedOutput output = new CountedOutput(surroundings.out(), Optional.ofNullable(max));
            if (output.wantsMore()) {
                tail.follow(end(), record -> output.write(lines.of(decoder.decode(record))));
            }
        }
        return ExitCode.OK;
    }

    private Optional<Instant> end() {
        return Optional.ofNullable(timeout)
                .map(seconds -> Instant.now().plus(Duration.ofMillis(Math.round(seconds * 1000))));
    }

    private String name(TopicNames known) {
        List<String> meant = known.meantBy(topic);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw Failure.misused(
                meant.isEmpty()
                        ? "There is no topic '" + topic + "'. There are: " + String.join(", ", known.names()) + "."
                        : "'" + topic + "' may be any of " + String.join(", ", meant) + ". Write more of its name.");
    }
}
