package org.wiredesk.benchmarks.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.WireItem;

class LinkingScoreTest {

    private static final List<SentItem> ITEMS = List.of(
            sent("a1", "a", SentItem.FIRST),
            sent("b1", "b", SentItem.FIRST),
            sent("a2", "a", "slug"),
            sent("a3", "a", "agency-id"));

    @Test
    void isFullForALinkerThatIsRight() {
        // Given
        Map<String, Answer> answers = Map.of(
                "a1", new Answer("1", SentItem.FIRST),
                "b1", new Answer("2", SentItem.FIRST),
                "a2", new Answer("1", "slug"),
                "a3", new Answer("1", "agency-id"));

        // When
        LinkingScore score = new LinkingScore(ITEMS, answers);

        // Then
        assertThat(score.all().f1()).isEqualTo(1);
        assertThat(score.wrong()).isEmpty();
        assertThat(score.missed()).isEmpty();
    }

    @Test
    void countsAMissedItemAndItsFollowerAsNotFoundButAsNoFalseLink() {
        // Given
        Map<String, Answer> answers = Map.of(
                "a1", new Answer("1", SentItem.FIRST),
                "b1", new Answer("2", SentItem.FIRST),
                "a2", new Answer("3", SentItem.FIRST),
                "a3", new Answer("3", "agency-id"));

        // When
        LinkingScore score = new LinkingScore(ITEMS, answers);

        // Then
        assertThat(score.all().precision()).isEqualTo(1);
        assertThat(score.all().recall()).isZero();
        assertThat(score.row("slug").needed()).isEqualTo(1);
    }

    @Test
    void countsAStoryThatWasTakenForAnotherAsAFalseLink() {
        // Given
        Map<String, Answer> answers = Map.of(
                "a1", new Answer("1", SentItem.FIRST),
                "b1", new Answer("1", "text"),
                "a2", new Answer("1", "slug"),
                "a3", new Answer("1", "agency-id"));

        // When
        LinkingScore score = new LinkingScore(ITEMS, answers);

        // Then
        assertThat(score.row("text").precision()).isZero();
        assertThat(score.all().precision()).isEqualTo(2.0 / 3);
        assertThat(score.all().recall()).isEqualTo(1);
    }

    private static SentItem sent(String id, String story, String way) {
        WireItem item = WireItem.newBuilder()
                .setItemId(id)
                .setSource("ap")
                .setFeed("ap")
                .setFormat("invented")
                .setReceivedAt(Instant.EPOCH)
                .setRawHash("")
                .build();
        return new SentItem(item, story, way);
    }
}
