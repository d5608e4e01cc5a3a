package org.wiredesk.standalone.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.wiredesk.schemas.Cluster;

/**
 * Counts what is on topics by reading them. Offsets would be quicker and wrong: the marks that end transactions take an offset each, and
 * compaction leaves gaps.
 */
public final class TopicCensus {

    private TopicCensus() {}

    /**
     * Counts what was committed when the count began.
     *
     * @param progress told how many records were read so far
     * @return in alphabetical order
     */
    public static List<TopicCount> take(Cluster cluster, Collection<String> topics, LongConsumer progress) {
        Map<String, TopicCount> counts = new TreeMap<>();
        topics.forEach(topic -> counts.put(topic, TopicCount.none(topic)));
        long[] read = {0};
        TopicScan.read(cluster, topics, Optional.empty(), record -> {
            Instant timestamp = Instant.ofEpochMilli(record.timestamp());
            counts.computeIfPresent(record.topic(), (topic, count) -> count.plus(timestamp));
            progress.accept(++read[0]);
        });
        return List.copyOf(counts.values());
    }
}
