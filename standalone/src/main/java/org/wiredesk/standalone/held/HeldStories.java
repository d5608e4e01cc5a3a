package org.wiredesk.standalone.held;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.reading.TopicScan;
import org.wiredesk.standalone.records.RecordDecoder;
import org.wiredesk.standalone.records.TopicRecord;
import org.wiredesk.standalone.records.TopicRecord.Typed;

/**
 * The stories under embargo, as the topology itself keeps them: whatever it would release is here, and nothing else. Kafka has each story's newest state under
 * its key, and nothing under the key of one that waits no longer.
 */
public final class HeldStories {

    private static final Comparator<Story> FIRST_TO_GO = Comparator.comparing(
                    (Story story) -> until(story).orElse(Instant.MAX))
            .thenComparing(Story::getStoryId);

    private final Map<String, Story> stories = new HashMap<>();

    /**
     * Reads what waits now.
     *
     * @param topic which must exist
     * @param progress told how many records were read
     */
    public static HeldStories read(Cluster cluster, String topic, LongConsumer progress) {
        HeldStories held = new HeldStories();
        long[] read = {0};
        try (RecordDecoder decoder = new RecordDecoder(cluster.registryUrl())) {
            TopicScan.read(cluster, List.of(topic), Optional.empty(), record -> {
                held.add(decoder.decode(record));
                progress.accept(++read[0]);
            });
        }
        return held;
    }

    /** Takes a record, the older ones first. */
    void add(TopicRecord record) {
        String key = record.key().orElse("");
        if (record.value() instanceof Typed typed && typed.record() instanceof Story story) {
            stories.put(key, story);
        } else {
            stories.remove(key);
        }
    }

    /** All of them, the first to go first; those that wait for their agency come last. */
    public List<Story> all() {
        return stories.values().stream().sorted(FIRST_TO_GO).toList();
    }

    /** When a story may go out; empty if its agency has to say so. */
    static Optional<Instant> until(Story story) {
        return story.getEmbargo().flatMap(Embargo::getUntil);
    }
}
