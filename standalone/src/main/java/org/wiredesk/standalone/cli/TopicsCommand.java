package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.reading.TopicCensus;
import org.wiredesk.standalone.reading.TopicCount;
import org.wiredesk.standalone.terminal.Console;
import org.wiredesk.standalone.terminal.Tone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists our topics with what is on them. */
@Command(
        name = "topics",
        description = {
            "List our topics: how many records each holds, and when the last one was written.",
            "The records are counted by reading them, as offsets also count the ends of transactions."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk topics --json | jq 'select(.records > 0)'"})
final class TopicsCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Surroundings surroundings;

    @Mixin
    private ClusterOptions clusterOptions = new ClusterOptions();

    @Option(names = "--json", description = "One JSON object a line: topic, records, last.")
    private boolean json;

    TopicsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Cluster cluster = clusterOptions.resolve(surroundings);
        List<String> names = Reach.topics(cluster).names();
        List<TopicCount> counts;
        try (ReadProgress progress = ReadProgress.on(surroundings.aside())) {
            counts = TopicCensus.take(cluster, names, progress);
        }
        Console console = surroundings.console();
        if (json) {
            counts.forEach(count -> console.line(json(count).toString()));
        } else {
            table(console, counts);
        }
        return ExitCode.OK;
    }

    private static void table(Console console, List<TopicCount> counts) {
        int width =
                counts.stream().mapToInt(count -> count.topic().length()).max().orElse(0);
        String layout = "%-" + Math.max(width, 5) + "s  %10s  %s";
        console.line(Tone.STRONG, layout.formatted("topic", "records", "last"));
        for (TopicCount count : counts) {
            String last = count.last().map(TopicsCommand::local).orElse("-");
            console.line(
                    count.records() == 0 ? Tone.FAINT : Tone.PLAIN,
                    layout.formatted(count.topic(), count.records(), last));
        }
    }

    private static String local(Instant time) {
        return TIME.format(time.atZone(ZoneId.systemDefault()));
    }

    private static ObjectNode json(TopicCount count) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("topic", count.topic())
                .put("records", count.records())
                .put("last", count.last().map(Instant::toString).orElse(null));
    }
}
