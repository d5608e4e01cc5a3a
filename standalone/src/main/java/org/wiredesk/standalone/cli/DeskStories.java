package org.wiredesk.standalone.cli;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.reading.TopicScan;
import org.wiredesk.standalone.records.RecordDecoder;
import org.wiredesk.standalone.records.TopicRecord.Typed;
import org.wiredesk.standalone.story.StoryRecords;

/** Reads the newest states of stories from the topics of a desk. */
final class DeskStories {

    private DeskStories() {}

    /**
     * The one story that bears a name.
     *
     * @param name a story's id or its end, an item's id, or the agency's
     * @throws Failure if there is none or several
     */
    static Story named(String name, Cluster cluster, Surroundings surroundings) throws InterruptedException {
        StoryRecords records = new StoryRecords(name);
        scan(
                cluster,
                List.of(Topics.NEWS_REVISIONS.name(), Topics.NEWS_DECISIONS.name()),
                Optional.empty(),
                surroundings,
                records::add);
        Set<String> found = records.stories();
        if (found.size() > 1) {
            throw Failure.failed(
                    "'" + name + "' is a name of several stories. Ask for one of " + String.join(", ", found) + ".");
        }
        return newest(cluster, Optional.empty(), surroundings).stream()
                .filter(story -> found.contains(story.getStoryId()))
                .findFirst()
                .orElseThrow(() -> Failure.failed("There is no file '" + name + "', and no story with that id. "
                        + "'./wiredesk tail stories --from-beginning' shows the ids there are."));
    }

    /** The newest state of every story, or of those that changed since a time. */
    static Collection<Story> newest(Cluster cluster, Optional<Instant> since, Surroundings surroundings)
            throws InterruptedException {
        Map<String, Story> stories = new LinkedHashMap<>();
        scan(cluster, List.of(Topics.NEWS_STORIES.name()), since, surroundings, value -> {
            if (value instanceof Story story) {
                stories.put(story.getStoryId(), story);
            }
        });
        return stories.values();
    }

    private static void scan(
            Cluster cluster,
            List<String> topics,
            Optional<Instant> since,
            Surroundings surroundings,
            Consumer<SpecificRecord> receiver)
            throws InterruptedException {
        List<String> existing = Reach.topics(cluster).names();
        long[] read = {0};
        try (RecordDecoder decoder = new RecordDecoder(cluster.registryUrl());
                ReadProgress progress = ReadProgress.on(surroundings.aside())) {
            TopicScan.read(cluster, topics.stream().filter(existing::contains).toList(), since, record -> {
                if (decoder.decode(record).value() instanceof Typed typed) {
                    receiver.accept(typed.record());
                }
                progress.accept(++read[0]);
            });
        }
    }
}
