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

/** What a day of wire copy came to: items by outcome, stories, and what is on each topic. */
public final class DaySummary {

    private DaySummary() {}

    /**
     * Reads all decisions and counts all topics, and says it in lines.
     *
     * @param topics the topics to be counted
     */
    public static List<String> read(Cluster cluster, List<KafkaTopic> topics) {
        List<TopicCount> counts =
                TopicCensus.take(cluster, topics.stream().map(KafkaTopic::name).toList(), read -> {});
        long decisions = counts.stream()
                .filter(count -> count.topic().equals(Topics.NEWS_DECISIONS.name()))
                .mapToLong(TopicCount::records)
                .sum();
        return lines(tally(cluster, decisions), counts);
    }

    /** The lines. */
    static List<String> lines(DayTally tally, List<TopicCount> counts) {
        List<String> lines = new ArrayList<>();
        lines.add("%d items told %d stories: %s.".formatted(tally.items(), tally.stories(), outcomes(tally)));
        counts.stream()
                .filter(count -> count.records() > 0)
                .forEach(count -> lines.add("  %6d  %s".formatted(count.records(), count.topic())));
        return lines;
    }

    private static String outcomes(DayTally tally) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> tally.of(outcome) > 0)
                .map(outcome -> tally.of(outcome) + " " + outcome)
                .collect(Collectors.joining(", "));
    }

    private static DayTally tally(Cluster cluster, long decisions) {
        DayTally tally = new DayTally();
        if (decisions == 0) {
            return tally;
        }
        try (TopicTail tail = TopicTail.fromBeginning(cluster, List.of(Topics.NEWS_DECISIONS.name()));
                RecordDecoder decoder = new RecordDecoder(cluster.registryUrl())) {
            tail.follow(Optional.of(Instant.now().plus(Duration.ofSeconds(30))), record -> {
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
