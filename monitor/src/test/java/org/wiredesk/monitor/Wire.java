package org.wiredesk.monitor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.DeliveryAction;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Entity;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.FieldChange;
import org.wiredesk.records.Link;
import org.wiredesk.records.Materiality;
import org.wiredesk.records.Mention;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.WrittenIn;

/** Records as the pipeline would send them, about a fire in a harbour that never was. */
public final class Wire {

    public static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private Wire() {}

    /** A revision that came that many minutes after noon of its number. */
    public static Revision revision(String storyId, int number, String headline) {
        return revision(storyId, number, headline, number == 1 ? RevisionKind.NEW : RevisionKind.UPDATE, null);
    }

    /** A revision under embargo. */
    public static Revision embargoed(String storyId, int number, String headline, @Nullable Instant until) {
        return revision(
                storyId,
                number,
                headline,
                number == 1 ? RevisionKind.NEW : RevisionKind.UPDATE,
                Embargo.newBuilder().setUntil(until).build());
    }

    /** A kill. */
    public static Revision kill(String storyId, int number, String headline) {
        return Revision.newBuilder(revision(storyId, number, headline, RevisionKind.KILL, null))
                .setStatus(StoryStatus.KILLED)
                .setBody("")
                .build();
    }

    private static Revision revision(
            String storyId, int number, String headline, RevisionKind kind, @Nullable Embargo embargo) {
        FieldChange change = FieldChange.newBuilder().setField("headline").build();
        return Revision.newBuilder()
                .setStoryId(storyId)
                .setRevision(number)
                .setKind(kind)
                .setStatus(StoryStatus.USABLE)
                .setSource(storyId.substring(0, storyId.indexOf('-')))
                .setHeadline(headline)
                .setBody("Crews were there for hours.\n\nMayor Élodie Marchetti-Roy thanked them.")
                .setChanges(Changes.newBuilder()
                        .setSummary(number == 1 ? "" : "headline")
                        .setFields(number == 1 ? List.of() : List.of(change))
                        .setMateriality(number == 1 ? Materiality.NONE : Materiality.MATERIAL)
                        .build())
                .setItemId("item-" + storyId + "-" + number)
                .setVersionCreated(NOON.plusSeconds(60L * number))
                .setReceivedAt(NOON.plusSeconds(60L * number))
                .setSlug("a-slug")
                .setEmbargo(embargo)
                .build();
    }

    /** The story as the pipeline sends it out after a revision. */
    public static Story story(Revision revision) {
        return Story.newBuilder()
                .setStoryId(revision.getStoryId())
                .setRevision(revision.getRevision())
                .setKind(revision.getKind())
                .setStatus(revision.getStatus())
                .setSource(revision.getSource())
                .setHeadline(revision.getHeadline())
                .setBody(revision.getBody())
                .setWrittenIn(WrittenIn.newBuilder()
                        .setName("Gdynia")
                        .setCountry("PL")
                        .build())
                .setEntities(List.of(Entity.newBuilder()
                        .setType(EntityType.PERSON)
                        .setName("Élodie Marchetti-Roy")
                        .setMentions(List.of(new Mention(46, 66, "Élodie Marchetti-Roy")))
                        .build()))
                .setItemId(revision.getItemId())
                .setVersionCreated(revision.getVersionCreated())
                .setReceivedAt(revision.getReceivedAt())
                .setEmbargo(revision.getEmbargo().orElse(null))
                .build();
    }

    /** What became of the item of a revision. */
    public static Decision decision(Revision revision, Outcome outcome) {
        return Decision.newBuilder()
                .setItemId(revision.getItemId())
                .setSource(revision.getSource())
                .setOutcome(outcome)
                .setStoryId(revision.getStoryId())
                .setRevision(revision.getRevision())
                .setKind(revision.getKind())
                .setReason("It is new.")
                .setLink(new Link("agency-id", 1.0, "By the agency's id."))
                .setFeed("drop")
                .setFormat("ninjs")
                .setDeliveredAs("harbor.json")
                .setHeadline(revision.getHeadline())
                .setReceivedAt(revision.getReceivedAt())
                .build();
    }

    /** The item that made a revision. */
    public static WireItem item(Revision revision) {
        return WireItem.newBuilder()
                .setItemId(revision.getItemId())
                .setSource(revision.getSource())
                .setFeed("drop")
                .setFormat("ninjs")
                .setReceivedAt(revision.getReceivedAt())
                .setRawHash("00")
                .setAgencyId("urn:agency:4711")
                .setHeadline(revision.getHeadline())
                .setParagraphs(List.of("One.", "Two."))
                .setEmbargo(revision.getEmbargo().orElse(null))
                .build();
    }

    /** A delivery of a story. */
    public static Delivery delivery(Story story, String topic) {
        return Delivery.newBuilder()
                .setAction(DeliveryAction.PUBLISH)
                .setTopic(topic)
                .setRule("by-topic")
                .setReason("It is about that.")
                .setStory(story)
                .build();
    }
}
