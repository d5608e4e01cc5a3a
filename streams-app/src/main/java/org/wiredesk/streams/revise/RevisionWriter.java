package org.wiredesk.streams.revise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Marker;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.schemas.Paragraphs;
import org.wiredesk.streams.embargo.Embargoes;
import org.wiredesk.streams.revise.Verdict.NewRevision;

/** Writes the revision that an accepted item makes. */
final class RevisionWriter {

    private static final Changes NONE = Changes.newBuilder().build();
    private static final Set<String> NOT_PRINTED_ON_THE_TEXT = Set.of("note", "signal");

    private RevisionWriter() {}

    /**
     * @param before the story's newest revision; empty for its first one
     */
    static Revision write(LinkedItem linked, NewRevision verdict, Optional<Revision> before) {
        if (verdict.kind() == RevisionKind.ADVISORY) {
            return advisory(linked, verdict, before);
        }
        Revision revision = withoutChanges(linked, verdict, before);
        return before.map(previous -> Revision.newBuilder(revision)
                        .setChanges(PublicChanges.between(previous, revision))
                        .build())
                .orElse(revision);
    }

    private static Revision withoutChanges(LinkedItem linked, NewRevision verdict, Optional<Revision> before) {
        WireItem item = linked.getItem();
        Copy copy = linked.getCopy();
        boolean killed = verdict.kind() == RevisionKind.KILL;
        return Revision.newBuilder()
                .setStoryId(linked.getStoryId())
                .setRevision(before.map(Revision::getRevision).orElse(0) + 1)
                .setKind(verdict.kind())
                .setStatus(verdict.status())
                .setLabel(label(copy.getMarkers()).orElse(null))
                .setSource(item.getSource())
                .setHeadline(headline(copy, before, killed))
                .setBody(killed ? "" : Paragraphs.join(copy.getParagraphs()))
                .setChanges(NONE)
                .setFurniture(copy.getFurniture())
                .setMarkers(copy.getMarkers())
                .setStatedReason(copy.getStatedReason().orElse(null))
                .setItemId(item.getItemId())
                .setVersionCreated(item.getVersionCreated().orElse(item.getReceivedAt()))
                .setFirstCreated(item.getFirstCreated().orElse(null))
                .setReceivedAt(item.getReceivedAt())
                .setVersion(item.getVersion().orElse(null))
                .setAgencyId(item.getAgencyId().orElse(null))
                .setEmbargo(embargo(item, verdict, before).orElse(null))
                .setDateline(copy.getDateline().orElse(null))
                .setByline(copy.getByline().orElse(null))
                .setSlug(copy.getSlug().orElse(null))
                .setLocated(item.getLocated().orElse(null))
                .setUrgency(item.getUrgency().orElse(null))
                .setLanguage(item.getLanguage().orElse(null))
                .setGenres(item.getGenres())
                .setSubjects(item.getSubjects())
                .setKeywords(item.getKeywords())
                .setEditorialNote(item.getEditorialNote().orElse(null))
                .build();
    }

    /**
     * A message to editors stands beside the story and changes nothing of it; without a story it has no text that could be published. The words of one that is
     * longer under embargo than the story stay with its item.
     */
    private static Revision advisory(LinkedItem linked, NewRevision verdict, Optional<Revision> before) {
        Revision message = withoutChanges(linked, verdict, before);
        Revision.Builder advisory = before.map(Revision::newBuilder)
                .orElseGet(() -> Revision.newBuilder(message).setBody(""));
        boolean secret =
                before.filter(story -> isMoreSecret(linked.getItem(), story)).isPresent();
        return advisory.setRevision(message.getRevision())
                .setKind(message.getKind())
                .setStatus(message.getStatus())
                .setLabel(secret ? null : message.getLabel().orElse(null))
                .setMarkers(secret ? List.of() : message.getMarkers())
                .setStatedReason(secret ? null : message.getStatedReason().orElse(null))
                .setItemId(message.getItemId())
                .setReceivedAt(message.getReceivedAt())
                .setChanges(NONE)
                .setEditorialNote(secret ? null : note(message))
                .build();
    }

    private static boolean isMoreSecret(WireItem message, Revision story) {
        return Embargoes.inForce(message.getEmbargo(), message.getReceivedAt())
                && message.getEmbargo()
                        .filter(embargo -> Embargoes.outlasts(embargo, story.getEmbargo()))
                        .isPresent();
    }

    private static String note(Revision message) {
        return Stream.concat(message.getEditorialNote().stream(), Stream.of(message.getHeadline(), message.getBody()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** What is taken down is not made public by that: it stays under the embargo that it was under, unless it comes under a longer one. */
    private static Optional<Embargo> embargo(WireItem item, NewRevision verdict, Optional<Revision> before) {
        return before.filter(known -> verdict.status() != StoryStatus.USABLE)
                .flatMap(Revision::getEmbargo)
                .filter(embargo -> Embargoes.outlasts(embargo, item.getEmbargo()))
                .or(item::getEmbargo);
    }

    /** A killed story keeps the headline that everybody knows it by. */
    private static String headline(Copy copy, Optional<Revision> before, boolean killed) {
        return before.map(Revision::getHeadline)
                .filter(known ->
                        !known.isEmpty() && (killed || copy.getHeadline().isEmpty()))
                .orElse(copy.getHeadline());
    }

    /** The signs that the agency printed on the text. What its note to editors says is the stated reason, and no label. */
    private static Optional<String> label(List<Marker> markers) {
        String label = markers.stream()
                .filter(marker -> !NOT_PRINTED_ON_THE_TEXT.contains(marker.getPlace()))
                .map(Marker::getText)
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(label).filter(text -> !text.isEmpty());
    }
}
