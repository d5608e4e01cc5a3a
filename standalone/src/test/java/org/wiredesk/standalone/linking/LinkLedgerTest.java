package org.wiredesk.standalone.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.LinkCorrectionKind;
import org.wiredesk.records.WireItem;
import org.wiredesk.streams.link.SplitStory;

class LinkLedgerTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @Test
    void leavesWhatNobodyCorrected() {
        LinkLedger ledger = new LinkLedger(List.of());

        assertThat(ledger.storyOf("i", "ap-1")).isEqualTo("ap-1");
        assertThat(ledger.goesOnIn("ap-1")).isEqualTo("ap-1");
    }

    @Test
    void followsASplitAndAJoinBack() {
        LinkCorrection split = split("s", "i", "ap-1");
        String opened = SplitStory.id("ap", "s");
        LinkCorrection back = join("j", "ap-1", opened);

        assertThat(new LinkLedger(List.of(split)).storyOf("i", "ap-1")).isEqualTo(opened);
        assertThat(new LinkLedger(List.of(split)).storyOf("other", "ap-1")).isEqualTo("ap-1");
        assertThat(new LinkLedger(List.of(split, back)).storyOf("i", "ap-1")).isEqualTo("ap-1");
        assertThat(new LinkLedger(List.of(split, back, split("t", "i", "ap-1"))).storyOf("i", "ap-1"))
                .isEqualTo(SplitStory.id("ap", "t"));
    }

    @Test
    void followsAChainOfJoinsInAnyOrder() {
        LinkLedger ledger = new LinkLedger(List.of(join("1", "ap-2", "ap-3"), join("2", "ap-1", "ap-2")));
        LinkLedger other = new LinkLedger(List.of(join("2", "ap-1", "ap-2"), join("1", "ap-2", "ap-3")));

        assertThat(ledger.goesOnIn("ap-3")).isEqualTo("ap-1");
        assertThat(other.goesOnIn("ap-3")).isEqualTo("ap-1");
    }

    @Test
    void knowsWhatTheTopologyDoesNotObey() {
        LinkLedger circle = new LinkLedger(List.of(join("1", "ap-1", "ap-2"), join("2", "ap-2", "ap-1")));
        LinkLedger twice = new LinkLedger(List.of(split("s", "i", "ap-1"), split("t", "i", "ap-1")));

        assertThat(circle.goesOnIn("ap-1")).isEqualTo("ap-1");
        assertThat(twice.storyOf("i", "ap-1")).isEqualTo(SplitStory.id("ap", "s"));
    }

    private static LinkCorrection split(String id, String itemId, String storyId) {
        return correction(id, LinkCorrectionKind.SPLIT, storyId, null, itemId);
    }

    private static LinkCorrection join(String id, String into, String ends) {
        return correction(id, LinkCorrectionKind.JOIN, into, ends, "newest");
    }

    private static LinkCorrection correction(
            String id, LinkCorrectionKind kind, String storyId, @Nullable String joined, String itemId) {
        return LinkCorrection.newBuilder()
                .setCorrectionId(id)
                .setSource("ap")
                .setKind(kind)
                .setStoryId(storyId)
                .setJoinedStoryId(joined)
                .setItem(WireItem.newBuilder()
                        .setItemId(itemId)
                        .setSource("ap")
                        .setFeed("drop")
                        .setFormat("ninjs")
                        .setReceivedAt(NOON)
                        .setRawHash("00")
                        .build())
                .setBy("eva")
                .setCorrectedAt(NOON)
                .build();
    }
}
