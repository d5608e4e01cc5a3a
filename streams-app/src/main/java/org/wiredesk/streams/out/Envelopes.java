package org.wiredesk.streams.out;

import java.util.Locale;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.schemas.CloudEvent;

/** The envelopes of what we write. Ids are made of what a record is about, so that a record written again has the same one. */
public final class Envelopes {

    private static final String SOURCE = "/wiredesk/streams";
    private static final String TYPE = "org.wiredesk.";

    private Envelopes() {}

    /** Type {@code org.wiredesk.decision.accepted} and so on, about the item. */
    public static CloudEvent of(Decision decision) {
        return new CloudEvent(
                decision.getItemId(),
                SOURCE,
                TYPE + "decision." + lower(decision.getOutcome()),
                decision.getItemId(),
                decision.getReceivedAt());
    }

    /** Type {@code org.wiredesk.revision.correction} and so on, about the story. */
    public static CloudEvent of(Revision revision) {
        return new CloudEvent(
                revision.getStoryId() + "/" + revision.getRevision(),
                SOURCE,
                TYPE + "revision." + lower(revision.getKind()),
                revision.getStoryId(),
                revision.getVersionCreated());
    }

    /** Type {@code org.wiredesk.story}, about the story. */
    public static CloudEvent of(Story story) {
        return new CloudEvent(
                story.getStoryId() + "/" + story.getRevision(),
                SOURCE,
                TYPE + "story",
                story.getStoryId(),
                story.getVersionCreated());
    }

    /** Type {@code org.wiredesk.delivery.publish} and so on, about the story. */
    public static CloudEvent of(Delivery delivery) {
        Story story = delivery.getStory();
        return new CloudEvent(
                story.getStoryId() + "/" + story.getRevision() + "/" + delivery.getTopic() + occasion(delivery),
                SOURCE,
                TYPE + "delivery." + lower(delivery.getAction()),
                story.getStoryId(),
                story.getVersionCreated());
    }

    /** Several notices may come of one revision, and each version of the rules may send it elsewhere. */
    private static String occasion(Delivery delivery) {
        if (delivery.getBackfilled()) {
            return "/rules/" + delivery.getRulesVersion();
        }
        return delivery.getRelation()
                .map(relation -> "/" + relation.getOriginalStoryId() + changeNumber(relation))
                .orElse("");
    }

    /** Type {@code org.wiredesk.relation.relays} and so on, about the story that was sent on. */
    public static CloudEvent of(StoryRelation relation) {
        return new CloudEvent(
                relation.getStoryId() + "/" + relation.getOriginalStoryId() + changeNumber(relation),
                SOURCE,
                TYPE + "relation." + lower(relation.getKind()),
                relation.getStoryId(),
                relation.getChangedAt().orElseGet(relation::getSince));
    }

    private static String changeNumber(StoryRelation relation) {
        return relation.getOriginalRevision().map(revision -> "/" + revision).orElse("");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
