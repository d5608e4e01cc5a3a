package org.wiredesk.standalone.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.standalone.held.HeldJson;
import org.wiredesk.standalone.held.HeldStories;
import org.wiredesk.standalone.held.HeldTable;
import org.wiredesk.standalone.terminal.Tone;
import org.wiredesk.streams.StreamsSettings;
import org.wiredesk.streams.route.RouteStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what waits under embargo. */
@Command(
        name = "held",
        description = {
            "Show the stories that wait under embargo: until when, from whom, and their headlines.",
            "Headlines under embargo are not for everyone: it takes the right to read the topology's internal topics, see docs/security.md."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk held --json | jq -r '.until + \" \" + .headline'"})
final class HeldCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ClusterOptions clusterOptions = new ClusterOptions();

    @Option(
            names = "--json",
            description =
                    "One JSON object a line: storyId, until (null if the agency releases it), source, revision, headline, itemId, receivedAt.")
    private boolean json;

    HeldCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Cluster cluster = clusterOptions.resolve(surroundings);
        String topic =
                RouteStep.heldTopic(StreamsSettings.applicationId(new EnvironmentReader(surroundings.environment())));
        if (!Reach.has(cluster, topic)) {
            throw Failure.failed("There is no topic " + topic
                    + ": the topology has not run on this Kafka yet, or under another WIREDESK_APPLICATION_ID.");
        }
        List<Story> stories;
        try (ReadProgress progress = ReadProgress.on(surroundings.aside())) {
            stories = HeldStories.read(cluster, topic, progress).all();
        }
        show(stories);
        return ExitCode.OK;
    }

    private void show(List<Story> stories) {
        var console = surroundings.console();
        if (json) {
            stories.forEach(story -> console.line(HeldJson.of(story).toString()));
            return;
        }
        HeldTable table = new HeldTable(ZoneId.systemDefault(), surroundings.output());
        if (!stories.isEmpty()) {
            console.line(Tone.STRONG, table.head());
        }
        table.lines(stories, Instant.now()).forEach(console::line);
    }
}
