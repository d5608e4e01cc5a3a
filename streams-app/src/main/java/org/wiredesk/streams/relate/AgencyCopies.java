package org.wiredesk.streams.relate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.internal.AgencyCopy;
import org.wiredesk.records.internal.CreditedAgency;
import org.wiredesk.records.internal.StoryChange;
import org.wiredesk.schemas.Paragraphs;
import org.wiredesk.streams.embargo.Embargoes;
import org.wiredesk.streams.link.TextSketch;

/**
 * Says to which agencies a revision matters. Both ends of a relation come to one place by that: an agency's own copy goes by the agency, and what another
 * source sends on goes by the agency that it names.
 */
final class AgencyCopies {

    private static final Set<RevisionKind> CHANGES =
            Set.of(RevisionKind.KILL, RevisionKind.WITHHOLD, RevisionKind.REINSTATE, RevisionKind.CORRECTION);
    private static final Set<RevisionKind> NOTHING_NEW = Set.of(RevisionKind.METADATA, RevisionKind.ADVISORY);

    private final Agencies agencies;

    AgencyCopies(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * What of a revision matters to one agency.
     *
     * @param agency the name of its source
     */
    record Copy(String agency, AgencyCopy copy) {}

    /** Whether the revision does what whoever has a copy of the story must know. */
    static boolean isChange(Revision revision) {
        return CHANGES.contains(revision.getKind());
    }

    /**
     * The revision as it matters to its own source, if that is an agency, and to the agency whose copy it is.
     *
     * @param credited the agency that it names, or once named
     */
    Stream<Copy> of(Revision revision, Optional<CreditedAgency> credited) {
        boolean agency = agencies.has(revision.getSource());
        if (NOTHING_NEW.contains(revision.getKind()) || (!agency && credited.isEmpty())) {
            return Stream.of();
        }
        AgencyCopy copy = copy(revision);
        if (copy.getText().isEmpty() && copy.getChange().isEmpty()) {
            return Stream.of();
        }
        return Stream.concat(
                agency ? Stream.of(new Copy(revision.getSource(), copy)) : Stream.of(),
                credited.stream().map(named -> new Copy(named.getAgency(), naming(copy, named))));
    }

    private static AgencyCopy copy(Revision revision) {
        return AgencyCopy.newBuilder()
                .setStoryId(revision.getStoryId())
                .setSource(revision.getSource())
                .setStatus(revision.getStatus())
                .setChange(isChange(revision) ? change(revision) : null)
                .setText(TextSketch.of(Paragraphs.split(revision.getBody()))
                        .map(sketch -> sketch.toStoryText(revision.getReceivedAt()))
                        .orElse(null))
                .setReceivedAt(revision.getReceivedAt())
                .build();
    }

    private static AgencyCopy naming(AgencyCopy copy, CreditedAgency agency) {
        return AgencyCopy.newBuilder(copy).setNaming(agency.getNaming()).build();
    }

    /** The reason for a change of a text under embargo may quote the text: it is not told. */
    private static StoryChange change(Revision revision) {
        Optional<String> reason = revision.getStatedReason().or(revision::getEditorialNote);
        boolean secret = Embargoes.inForce(revision.getEmbargo(), revision.getReceivedAt());
        return new StoryChange(
                revision.getKind(),
                revision.getRevision(),
                reason.filter(said -> !secret).orElse(null),
                revision.getVersionCreated(),
                revision.getReceivedAt());
    }
}
