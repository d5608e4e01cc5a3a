package org.wiredesk.standalone.records;

import java.util.stream.Collectors;
import org.wiredesk.records.Furniture;
import org.wiredesk.records.Marker;
import org.wiredesk.records.Revision;
import org.wiredesk.standalone.terminal.Card;

/** A revision: what is new about a story, and what was lifted out of its text. */
final class RevisionCard {

    private static final int BODY_SHOWN = 400;
    private static final int FURNITURE_SHOWN = 80;

    private RevisionCard() {}

    static Card.Builder of(Revision revision) {
        return Card.of(Tones.of(revision.getKind()), revision.getKind() + " " + revision.getRevision())
                .field("headline", revision.getHeadline())
                .field("label", revision.getLabel())
                .field("changes", revision.getChanges().getSummary())
                .field("statedReason", revision.getStatedReason())
                .field("dateline", revision.getDateline().map(dateline -> dateline.getText()))
                .field("byline", revision.getByline())
                .field("body", Excerpt.of(revision.getBody(), BODY_SHOWN))
                .field(
                        "furniture",
                        revision.getFurniture().stream().map(RevisionCard::line).collect(Collectors.joining("\n")))
                .field(
                        "markers",
                        revision.getMarkers().stream().map(RevisionCard::line).collect(Collectors.joining("\n")))
                .field("editorialNote", revision.getEditorialNote())
                .field("embargo", revision.getEmbargo().map(Embargoes::text))
                .field("status", revision.getStatus().toString())
                .field("source", revision.getSource())
                .field("version", revision.getVersion())
                .field("versionCreated", revision.getVersionCreated().toString())
                .field("storyId", revision.getStoryId())
                .field("itemId", revision.getItemId());
    }

    private static String line(Furniture furniture) {
        return Excerpt.of(furniture.getText().replace('\n', ' '), FURNITURE_SHOWN) + " (" + furniture.getRule() + ")";
    }

    private static String line(Marker marker) {
        return "'" + marker.getText() + "' in the " + marker.getPlace() + ": " + marker.getMeaning();
    }
}
