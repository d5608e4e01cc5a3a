package org.wiredesk.outlets.fakes;

import java.time.Instant;
import java.util.List;
import org.wiredesk.outlets.log.DeliveryId;
import org.wiredesk.outlets.log.LoggedDelivery;
import org.wiredesk.outlets.log.Page;
import org.wiredesk.outlets.log.Position;
import org.wiredesk.outlets.log.TopicState;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.MediaTopic;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.TopicOrigin;

/** Stories, deliveries and pages for tests; all of the topic {@code disaster-accident}, in one partition. */
public final class Deliveries {

    public static final String TOPIC_ID = "AAAAAAAAAAAAAAAAAAAAAA";
    public static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private Deliveries() {}

    /** A usable story. */
    public static Story.Builder aStory() {
        return Story.newBuilder()
                .setStoryId("story1")
                .setRevision(1)
                .setKind(RevisionKind.NEW)
                .setStatus(StoryStatus.USABLE)
                .setSource("ap")
                .setHeadline("Fire shuts the port of Split")
                .setBody("A fire broke out at dawn.\n\nNobody was hurt, said Mara Ilic.")
                .setMediaTopics(List.of(new MediaTopic("03000000", "disaster and accident", TopicOrigin.AGENCY, 1.0)))
                .setItemId("item1")
                .setVersionCreated(NOON)
                .setReceivedAt(NOON);
    }

    /** A delivery of a story. */
    public static Delivery deliver(DeliveryAction action, Story.Builder story) {
        return Delivery.newBuilder()
                .setAction(action)
                .setTopic("disaster-accident")
                .setRule("topic-disaster")
                .setReason("The reason for " + action + ".")
                .setStory(story.build())
                .build();
    }

    /** A kill of a story. */
    public static Delivery kill(int revision) {
        return deliver(
                DeliveryAction.KILL,
                aStory().setRevision(revision)
                        .setKind(RevisionKind.KILL)
                        .setStatus(StoryStatus.KILLED)
                        .setBody(""));
    }

    /** A delivery at an offset of partition 0; each lies a minute behind the last one. */
    public static LoggedDelivery at(long offset, Delivery delivery) {
        return new LoggedDelivery(
                new DeliveryId(TOPIC_ID, 0, offset), NOON.plusSeconds(60 * offset), position(offset + 1), delivery);
    }

    /** A place in the partition. */
    public static Position position(long offset) {
        return new Position(TOPIC_ID, List.of(offset));
    }

    /** A page of a topic that begins at offset 0 and ends at 100. */
    public static Page page(LoggedDelivery... deliveries) {
        long from = deliveries[0].id().offset();
        long to = deliveries[deliveries.length - 1].id().offset() + 1;
        return new Page(
                new TopicState("disaster-accident", position(0), position(100)),
                List.of(deliveries),
                position(from),
                position(to));
    }
}
