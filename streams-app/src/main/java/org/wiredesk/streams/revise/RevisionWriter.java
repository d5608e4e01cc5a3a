package org.wiredesk.streams.revise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.diff.RevisionDiff;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Marker;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.schemas.Paragraphs;
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
                        .setChanges(RevisionDiff.between(previous, revision))
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
                .setEmbargo(embargo(item, before, killed).orElse(null))
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

    /** A message to editors stands beside the story and changes nothing of it; without a story it has no text that could be published. */
    private static Revision advisory(LinkedItem linked, NewRevision verdict, Optional<Revision> before) {
        Revision message = withoutChanges(linked, verdict, before);
        Revision.Builder advisory = before.map(Revision::newBuilder)
                .orElseGet(() -> Revision.newBuilder(message).setBody(""));
        return advisory.setRevision(message.getRevision())
                .setKind(message.getKind())
                .setStatus(message.getStatus())
                .setLabel(message.getLabel().orElse(null))
                .setMarkers(message.getMarkers())
                .setStatedReason(message.getStatedReason().orElse(null))
                .setItemId(message.getItemId())
                .setReceivedAt(message.getReceivedAt())
                .setChanges(NONE)
                .setEditorialNote(note(message))
                .build();
    }

    private static String note(Revision message) {
        return Stream.concat(message.getEditorialNote().stream(), Stream.of(message.getHeadline(), message.getBody()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** A kill does not make public what it kills. */
    private static Optional<Embargo> embargo(WireItem item, Optional<Revision> before, boolean killed) {
        return item.getEmbargo().or(() -> before.filter(known -> killed).flatMap(Revision::getEmbargo));
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
