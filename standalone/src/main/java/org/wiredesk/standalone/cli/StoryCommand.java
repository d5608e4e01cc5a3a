package org.wiredesk.standalone.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.reading.TopicScan;
import org.wiredesk.standalone.records.RecordDecoder;
import org.wiredesk.standalone.records.TopicRecord.Typed;
import org.wiredesk.standalone.story.RelationLines;
import org.wiredesk.standalone.story.StoryHistory;
import org.wiredesk.standalone.story.StoryJson;
import org.wiredesk.standalone.story.StoryPrinter;
import org.wiredesk.standalone.story.StoryRecords;
import org.wiredesk.standalone.terminal.Tone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one story with its history. */
@Command(
        name = "story",
        description = {
            "Show one story's history: each revision with what changed, how much it matters and why, and the items that",
            "made none, in the order in which they came; and what it is a copy of, or who has sent it on. Topics keep 30 days unless you set it otherwise."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk story brg062nck7s3rq41 --json | jq .revision.changes"})
final class StoryCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ClusterOptions clusterOptions = new ClusterOptions();

    @Parameters(paramLabel = "ID", description = "The story's id or its end, an item's id, or the agency's.")
    private String name = "";

    @Option(
            names = "--json",
            description =
                    "One JSON object a line for each item: storyId, receivedAt, revision, decision; and for each relation: storyId, relation.")
    private boolean json;

    StoryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Cluster cluster = clusterOptions.resolve(surroundings);
        List<String> existing = Reach.topics(cluster).names();
        List<String> topics = Stream.of(Topics.NEWS_REVISIONS, Topics.NEWS_DECISIONS, Topics.NEWS_RELATIONS)
                .map(KafkaTopic::name)
                .filter(existing::contains)
                .toList();
        show(history(cluster, topics));
        return ExitCode.OK;
    }

    private StoryHistory history(Cluster cluster, List<String> topics) {
        StoryRecords named = read(cluster, topics, name);
        Set<String> stories = named.stories();
        if (stories.isEmpty()) {
            throw Failure.failed("Nothing on " + Topics.NEWS_REVISIONS.name() + " or " + Topics.NEWS_DECISIONS.name()
                    + " has the id '" + name
                    + "'. './wiredesk tail decisions --from-beginning' shows the ids there are.");
        }
        if (stories.size() > 1) {
            throw Failure.failed(
                    "'" + name + "' is a name of several stories. Ask for one of " + String.join(", ", stories) + ".");
        }
        String story = stories.iterator().next();
        return (story.equals(name) ? named : read(cluster, topics, story)).history();
    }

    private StoryRecords read(Cluster cluster, List<String> topics, String id) {
        StoryRecords records = new StoryRecords(id);
        long[] read = {0};
        try (RecordDecoder decoder = new RecordDecoder(cluster.registryUrl());
                ReadProgress progress = ReadProgress.on(surroundings.aside())) {
            TopicScan.read(cluster, topics, Optional.empty(), record -> {
                if (decoder.decode(record).value() instanceof Typed typed) {
                    records.add(typed.record());
                }
                progress.accept(++read[0]);
            });
        }
        return records;
    }

    private void show(StoryHistory history) {
        var console = surroundings.console();
        if (json) {
            history.events()
                    .forEach(event ->
                            console.line(StoryJson.of(history.storyId(), event).toString()));
            history.relations()
                    .forEach(relation -> console.line(
                            StoryJson.of(history.storyId(), relation).toString()));
            return;
        }
        StoryPrinter printer = new StoryPrinter(surroundings.output(), ZoneId.systemDefault());
        console.line(Tone.STRONG, "Story " + history.storyId());
        console.gap();
        RelationLines relations = new RelationLines(surroundings.output(), ZoneId.systemDefault());
        history.relations()
                .forEach(
                        relation -> relations.lines(relation, history.storyId()).forEach(console::line));
        history.events().forEach(event -> printer.lines(event).forEach(console::line));
    }
}
