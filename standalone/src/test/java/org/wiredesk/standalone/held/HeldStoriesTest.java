package org.wiredesk.standalone.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.standalone.records.TopicRecord;
import org.wiredesk.standalone.records.TopicRecord.Deleted;
import org.wiredesk.standalone.records.TopicRecord.Typed;
import org.wiredesk.standalone.records.TopicRecord.Value;
import org.wiredesk.standalone.terminal.Terminal;

class HeldStoriesTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final HeldTable TABLE = new HeldTable(ZoneId.of("Europe/Athens"), Terminal.none());

    private final HeldStories held = new HeldStories();

    @Test
    void knowsTheNewestStateOfEachStoryThatWaitsTheFirstToGoFirst() {
        // Given
        add("ap-1", story("ap-1", 1, NOON.plusSeconds(60)));
        add("ap-2", story("ap-2", 1, null));
        add("ap-3", story("ap-3", 1, NOON.plusSeconds(30)));
        add("ap-4", story("ap-4", 1, NOON));
        add("ap-1", story("ap-1", 2, NOON.plusSeconds(10)));
        held.add(record("ap-4", new Deleted()));

        // Then
        assertThat(held.all())
                .extracting(story -> story.getStoryId() + " " + story.getRevision())
                .containsExactly("ap-1 2", "ap-3 1", "ap-2 1");
    }

    @Test
    void saysUntilWhenByTheReadersClockAndByUtcAndNoWordOfTheText() {
        // Given
        add("ap-1", story("ap-1", 3, NOON.plusSeconds(60)));
        add("ap-2", story("ap-2", 1, null));

        // When
        var lines = TABLE.lines(held.all(), NOON);

        // Then
        assertThat(TABLE.head()).contains("until, Europe/Athens", "until, UTC", "headline");
        assertThat(lines)
                .containsExactly(
                        "2026-03-14 14:01:00     2026-03-14T12:01:00Z  ap                 3  ap-1                  Port of ap-1 closed",
                        "the agency releases it  -                     ap                 1  ap-2                  Port of ap-2 closed");
        assertThat(lines).noneMatch(line -> line.contains("fire"));
    }

    @Test
    void saysSoWhenNothingWaits() {
        assertThat(TABLE.lines(held.all(), NOON)).containsExactly("Nothing waits: no story is under embargo.");
    }

    @Test
    void saysHowManyShouldBeOut() {
        // Given
        add("ap-1", story("ap-1", 1, NOON));

        // Then
        assertThat(TABLE.lines(held.all(), NOON.plusSeconds(1))).hasSize(1);
        assertThat(TABLE.lines(held.all(), NOON.plus(Duration.ofMinutes(1))))
                .last()
                .asString()
                .startsWith("The time of 1 has come");
    }

    @Test
    void isDataWithoutTheText() {
        assertThat(HeldJson.of(story("ap-1", 1, NOON)).toString())
                .isEqualTo(
                        "{\"storyId\":\"ap-1\",\"until\":\"2026-03-14T12:00:00Z\",\"source\":\"ap\",\"revision\":1,"
                                + "\"headline\":\"Port of ap-1 closed\",\"itemId\":\"item-1\",\"receivedAt\":\"2026-03-14T12:00:00Z\"}");
        assertThat(HeldJson.of(story("ap-1", 1, null)).get("until").isNull()).isTrue();
    }

    private void add(String key, Story story) {
        held.add(record(key, new Typed(story)));
    }

    private static TopicRecord record(String key, Value value) {
        return new TopicRecord("held", 0, 0, NOON, Optional.of(key), new RecordHeaders(), value);
    }

    private static Story story(String storyId, int revision, @Nullable Instant until) {
        return Story.newBuilder()
                .setStoryId(storyId)
                .setRevision(revision)
                .setKind(RevisionKind.NEW)
                .setStatus(StoryStatus.USABLE)
                .setSource("ap")
                .setHeadline("Port of " + storyId + " closed")
                .setBody("A fire closed the port.")
                .setItemId("item-1")
                .setVersionCreated(NOON)
                .setReceivedAt(NOON)
                .setEmbargo(new Embargo(until))
                .build();
    }
}
