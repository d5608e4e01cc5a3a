package org.wiredesk.streams.relate;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.records.RelationKind;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.internal.KnownCopy;
import org.wiredesk.records.internal.KnownRelation;

/**
 * Two stories of one agency's copy, told apart as the original and the one that was sent on. Everything here is the same whichever of the two came first.
 *
 * @param kind how the one is the original of the other
 */
record Relation(RelationKind kind, KnownCopy original, KnownCopy copy) {

    private static final double CONFIDENCE = 0.95;
    private static final Comparator<KnownCopy> FIRST =
            Comparator.comparing(KnownCopy::getFirstReceivedAt).thenComparing(KnownCopy::getStoryId);

    private static final Comparator<KnownRelation> SUREST = Comparator.<KnownRelation, RelationKind>comparing(
                    known -> known.getRelation().getKind())
            .thenComparing(known -> known.getRelation().getConfidence(), Comparator.reverseOrder())
            .thenComparing(KnownRelation::getOriginalFirstReceivedAt)
            .thenComparing(known -> known.getRelation().getOriginalStoryId());

    /** Which of two stories may be the original of the other; empty if neither: they are of one source, or both the agency's own. */
    static Optional<Relation> between(KnownCopy one, KnownCopy other) {
        if (one.getSource().equals(other.getSource())) {
            return Optional.empty();
        }
        boolean oneNames = one.getNaming().isPresent();
        boolean otherNames = other.getNaming().isPresent();
        if (oneNames && otherNames) {
            boolean oneFirst = FIRST.compare(one, other) < 0;
            return Optional.of(new Relation(RelationKind.SHARES, oneFirst ? one : other, oneFirst ? other : one));
        }
        return oneNames || otherNames
                ? Optional.of(new Relation(RelationKind.RELAYS, oneNames ? other : one, oneNames ? one : other))
                : Optional.empty();
    }

    /**
     * What a story's relation is, given the one that was known before and one that was found: that to the agency's own story, then the surer one, then that to
     * the story which was here first. Two of one original are brought together. Empty if the one that was known stands.
     */
    static Optional<KnownRelation> surer(KnownRelation known, KnownRelation found) {
        boolean foundIsSurer = SUREST.compare(found, known) < 0;
        if (!known.getRelation().getOriginalStoryId().equals(found.getRelation().getOriginalStoryId())) {
            return foundIsSurer ? Optional.of(found) : Optional.empty();
        }
        StoryRelation surer = foundIsSurer ? found.getRelation() : known.getRelation();
        Instant since = known.getRelation().getSince();
        return Optional.of(KnownRelation.newBuilder(found)
                .setRelation(StoryRelation.newBuilder(surer)
                        .setOriginalStatus(found.getRelation().getOriginalStatus())
                        .setSince(
                                since.isBefore(found.getRelation().getSince())
                                        ? since
                                        : found.getRelation().getSince())
                        .build())
                .build());
    }

    /** The relation as it is remembered and sent, without what became of the original. */
    KnownRelation of(String agency, SameText same) {
        StoryRelation relation = StoryRelation.newBuilder()
                .setStoryId(copy.getStoryId())
                .setSource(copy.getSource())
                .setOriginalStoryId(original.getStoryId())
                .setOriginalSource(original.getSource())
                .setKind(kind)
                .setAgency(agency)
                .setReason(reason(same.containment()))
                .setConfidence(CONFIDENCE * same.containment())
                .setOriginalStatus(original.getStatus())
                .setSince(same.since())
                .build();
        return new KnownRelation(
                relation, copy.getFirstReceivedAt(), original.getFirstReceivedAt(), latest(original, copy));
    }

    private String reason(double containment) {
        String naming = copy.getNaming().orElseThrow();
        return String.format(
                Locale.ROOT,
                "%s%s, and %.0f %% of the shorter text is in the longer one, numbers, names and first paragraph included.",
                naming.substring(0, 1).toUpperCase(Locale.ROOT) + naming.substring(1),
                kind == RelationKind.SHARES ? ", as the other story does" : "",
                100 * containment);
    }

    private static Instant latest(KnownCopy one, KnownCopy other) {
        return one.getLastSeen().isAfter(other.getLastSeen()) ? one.getLastSeen() : other.getLastSeen();
    }
}
