package org.wiredesk.system.determinism;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a topic says of each story: the values to the byte, in their order. A character stands for a byte, so that people can read what differs.
 *
 * @param stories by story id
 */
record StoryBytes(Map<String, List<String>> stories) {

    static StoryBytes of(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, List<String>> stories = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            stories.computeIfAbsent(text(record.key()), first -> new ArrayList<>())
                    .add(text(record.value()));
        }
        return new StoryBytes(stories);
    }

    /** What is left when all but the newest value of each story is compacted away. */
    StoryBytes compacted() {
        Map<String, List<String>> newest = new TreeMap<>();
        stories.forEach((story, values) -> newest.put(story, List.of(values.get(values.size() - 1))));
        return new StoryBytes(newest);
    }

    void assertSameAs(StoryBytes expected) {
        assertThat(stories.keySet()).isEqualTo(expected.stories.keySet());
        expected.stories.forEach(
                (story, values) -> assertThat(stories.get(story)).as(story).isEqualTo(values));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
