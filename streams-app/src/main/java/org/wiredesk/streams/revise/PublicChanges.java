package org.wiredesk.streams.revise;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.wiredesk.diff.RevisionDiff;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Revision;
import org.wiredesk.streams.embargo.Embargoes;

/**
 * Says what a revision changed as far as its readers may know. Changes quote the text before: where that is under an embargo which the revision itself is not
 * under, its embargo and its status are all that is told of it.
 */
final class PublicChanges {

    private PublicChanges() {}

    /** What changed from one revision of a story to the next. */
    static Changes between(Revision before, Revision after) {
        return RevisionDiff.between(isMoreSecret(before, after) ? withTheWordsOf(after, before) : before, after);
    }

    private static boolean isMoreSecret(Revision before, Revision after) {
        Instant now = Stream.of(before.getReceivedAt(), after.getReceivedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Embargoes.inForce(before.getEmbargo(), now)
                && before.getEmbargo()
                        .filter(embargo -> Embargoes.outlasts(embargo, after.getEmbargo()))
                        .isPresent();
    }

    private static Revision withTheWordsOf(Revision after, Revision before) {
        return Revision.newBuilder(after)
                .setStatus(before.getStatus())
                .setEmbargo(before.getEmbargo().orElse(null))
                .build();
    }
}
