package org.wiredesk.standalone.records;

import org.apache.avro.specific.SpecificRecord;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.Reroute;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.WireItem;
import org.wiredesk.standalone.records.TopicRecord.Bytes;
import org.wiredesk.standalone.records.TopicRecord.Typed;
import org.wiredesk.standalone.terminal.Card;
import org.wiredesk.standalone.terminal.Tone;

/** Shows each kind of record in the words that its readers use. */
public final class RecordCards {

    private static final int TEXT_SHOWN = 400;

    private RecordCards() {}

    /** The card for a record, whatever it is. */
    public static Card of(TopicRecord record) {
        Card.Builder card = record.value() instanceof Typed typed ? of(typed.record()) : other(record);
        return card.aside(record.topic() + " " + record.partition() + ":" + record.offset() + " " + record.timestamp())
                .build();
    }

    private static Card.Builder of(SpecificRecord value) {
        if (value instanceof Decision decision) {
            return DecisionCard.of(decision);
        }
        if (value instanceof Revision revision) {
            return RevisionCard.of(revision);
        }
        if (value instanceof Delivery delivery) {
            return StoryCard.of(delivery);
        }
        if (value instanceof Story story) {
            return StoryCard.of(story);
        }
        if (value instanceof WireItem item) {
            return WireItemCard.of(item);
        }
        if (value instanceof LinkCorrection correction) {
            return LinkCorrectionCard.of(correction);
        }
        if (value instanceof StoryRelation relation) {
            return StoryRelationCard.of(relation);
        }
        if (value instanceof RoutingRulesChange change) {
            return RoutingRulesCard.of(change);
        }
        if (value instanceof Reroute request) {
            return RoutingRulesCard.of(request);
        }
        return Card.of(Tone.PLAIN, value.getSchema().getName()).field("value", value.toString());
    }

    private static Card.Builder other(TopicRecord record) {
        if (record.value() instanceof Bytes bytes) {
            Card.Builder card = Card.of(Tone.BAD, "NOT READ");
            RecordJson.known(record).forEach((name, text) -> card.field(name, Excerpt.of(text, TEXT_SHOWN)));
            return card.field("problem", bytes.problem())
                    .field("bytes", bytes.bytes().length + "")
                    .field("text", Utf8.text(bytes.bytes()).map(text -> Excerpt.of(text, TEXT_SHOWN)));
        }
        return Card.of(Tone.FAINT, "DELETED").field("key", record.key());
    }
}
