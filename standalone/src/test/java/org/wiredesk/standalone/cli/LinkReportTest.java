package org.wiredesk.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.LinkCorrectionKind;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.WireItem;
import org.wiredesk.standalone.linking.Effects;
import org.wiredesk.standalone.linking.LinkPlan;
import org.wiredesk.standalone.records.TopicRecord.Typed;

class LinkReportTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private final Effects effects = new Effects(Set.of("ap-1"));

    @BeforeEach
    void obey() {
        effects.add(new Typed(Revision.newBuilder()
                .setStoryId("ap-1")
                .setRevision(3)
                .setKind(RevisionKind.CORRECTION)
                .setStatus(StoryStatus.USABLE)
                .setSource("ap")
                .setHeadline("Fire closes harbour")
                .setBody("A fire closed the harbour.")
                .setChanges(Changes.newBuilder().build())
                .setItemId("i-1")
                .setVersionCreated(NOON)
                .setReceivedAt(NOON)
                .build()));
        effects.add(new Typed(Delivery.newBuilder()
                .setAction(DeliveryAction.CORRECT)
                .setTopic("sport")
                .setRule("sport")
                .setReason("A rule.")
                .setStory(story())
                .build()));
    }

    @Test
    void saysOfEachRevisionWhatTheTopicsWereTold() {
        assertThat(LinkReport.lines(effects))
                .containsExactly("  ap-1 revision 3 CORRECTION: Fire closes harbour (CORRECT sport)");
    }

    @Test
    void saysTheSameAsData() {
        assertThat(LinkReport.json(plan(), effects))
                .hasToString("{\"dryRun\":false,\"correctionId\":\"c-1\",\"kind\":\"SPLIT\",\"itemId\":\"i-2\","
                        + "\"storyId\":\"ap-1\",\"joinedStoryId\":null,\"by\":\"eva\",\"reason\":null,"
                        + "\"summary\":\"It is split off.\",\"obeyed\":true,\"revisions\":[{\"storyId\":\"ap-1\","
                        + "\"revision\":3,\"kind\":\"CORRECTION\",\"status\":\"USABLE\","
                        + "\"headline\":\"Fire closes harbour\","
                        + "\"topics\":[{\"topic\":\"sport\",\"action\":\"CORRECT\"}]}]}");
    }

    @Test
    void saysWhetherItWasObeyed() {
        assertThat(LinkReport.json(plan(), new Effects(Set.of("ap-1")))
                        .get("obeyed")
                        .asBoolean())
                .isFalse();
    }

    private static LinkPlan plan() {
        LinkCorrection correction = LinkCorrection.newBuilder()
                .setCorrectionId("c-1")
                .setSource("ap")
                .setKind(LinkCorrectionKind.SPLIT)
                .setStoryId("ap-1")
                .setItem(WireItem.newBuilder()
                        .setItemId("i-2")
                        .setSource("ap")
                        .setFeed("drop")
                        .setFormat("ninjs")
                        .setReceivedAt(NOON)
                        .setRawHash("00")
                        .build())
                .setBy("eva")
                .setCorrectedAt(NOON)
                .build();
        return new LinkPlan(correction, Set.of("ap-1"), "It is split off.");
    }

    private static Story story() {
        return Story.newBuilder()
                .setStoryId("ap-1")
                .setRevision(3)
                .setKind(RevisionKind.CORRECTION)
                .setStatus(StoryStatus.USABLE)
                .setSource("ap")
                .setHeadline("Fire closes harbour")
                .setBody("A fire closed the harbour.")
                .setItemId("i-1")
                .setVersionCreated(NOON)
                .setReceivedAt(NOON)
                .build();
    }
}
