package org.wiredesk.standalone.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.KafkaTopic;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.reading.TopicCensus;
import org.wiredesk.standalone.reading.TopicCount;
import org.wiredesk.standalone.reading.TopicTail;
import org.wiredesk.standalone.records.RecordDecoder;
import org.wiredesk.standalone.records.TopicRecord.Typed;

/**
 * What a day of wire copy came to: items by outcome, stories, and what is on each topic.
 *
 * @param tally of all decisions
 * @param counts of all topics
 */
public record DaySummary(DayTally tally, List<TopicCount> counts) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * Reads all decisions and counts all topics.
     *
     * @param topics the topics to be counted
     */
    public static DaySummary read(Cluster cluster, List<KafkaTopic> topics) {
        List<TopicCount> counts =
                TopicCensus.take(cluster, topics.stream().map(KafkaTopic::name).toList(), read -> {});
        return new DaySummary(tally(cluster, count(counts, Topics.NEWS_DECISIONS)), counts);
    }

    /** Whether everything that came in has its decision. */
    public boolean isComplete() {
        return tally.items() == count(counts, Topics.WIRE_ITEMS) + count(counts, Topics.WIRE_REJECTS);
    }

    /** The summary in lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%d items told %d stories: %s.".formatted(tally.items(), tally.stories(), outcomes()));
        counts.stream()
                .filter(count -> count.records() > 0)
                .forEach(count -> lines.add("  %6d  %s".formatted(count.records(), count.topic())));
        return lines;
    }

    private String outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> tally.of(outcome) > 0)
                .map(outcome -> tally.of(outcome) + " " + outcome)
                .collect(Collectors.joining(", "));
    }

    private static long count(List<TopicCount> counts, KafkaTopic topic) {
        return counts.stream()
                .filter(count -> count.topic().equals(topic.name()))
                .mapToLong(TopicCount::records)
                .sum();
    }

    private static DayTally tally(Cluster cluster, long decisions) {
        DayTally tally = new DayTally();
        if (decisions == 0) {
            return tally;
        }
        try (TopicTail tail = TopicTail.fromBeginning(cluster, List.of(Topics.NEWS_DECISIONS.name()));
                RecordDecoder decoder = new RecordDecoder(cluster.registryUrl())) {
            tail.follow(Optional.of(Instant.now().plus(PATIENCE)), record -> {
                if (decoder.decode(record).value() instanceof Typed typed
                        && typed.record() instanceof Decision decision) {
                    tally.add(decision);
                }
                return tally.items() < decisions;
            });
        }
        return tally;
    }
}
