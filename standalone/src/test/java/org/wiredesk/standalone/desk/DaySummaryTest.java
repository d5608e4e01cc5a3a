package org.wiredesk.standalone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;
import org.wiredesk.standalone.reading.TopicCount;

class DaySummaryTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");

    @Test
    void itSaysWhatBecameOfEveryItemAndWhatIsOnEachTopic() {
        DayTally tally = new DayTally();
        tally.add(decision(Outcome.ACCEPTED, "a"));
        tally.add(decision(Outcome.ACCEPTED, "a"));
        tally.add(decision(Outcome.LATE, "b"));
        tally.add(decision(Outcome.REJECTED, null));

        DaySummary summary = new DaySummary(
                tally,
                List.of(
                        new TopicCount("news.revisions", 2, Optional.of(NOW)),
                        new TopicCount("news.topic.sport", 0, Optional.empty())));

        assertThat(summary.lines())
                .containsExactly("4 items told 2 stories: 2 ACCEPTED, 1 LATE, 1 REJECTED.", "       2  news.revisions");
    }

    @Test
    void itIsCompleteWhenEverythingThatCameInIsDecided() {
        DayTally tally = new DayTally();
        List<TopicCount> counts = List.of(
                new TopicCount("wire.items", 1, Optional.of(NOW)), new TopicCount("wire.rejects", 1, Optional.of(NOW)));

        tally.add(decision(Outcome.ACCEPTED, "a"));
        assertThat(new DaySummary(tally, counts).isComplete()).isFalse();

        tally.add(decision(Outcome.REJECTED, null));
        assertThat(new DaySummary(tally, counts).isComplete()).isTrue();
    }

    private static Decision decision(Outcome outcome, @Nullable String story) {
        return Decision.newBuilder()
                .setItemId("item")
                .setSource("ap")
                .setOutcome(outcome)
                .setStoryId(story)
                .setReason("So it is.")
                .setReceivedAt(NOW)
                .build();
    }
}
