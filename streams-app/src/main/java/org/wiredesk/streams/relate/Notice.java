package org.wiredesk.streams.relate;

import java.time.Instant;
import java.util.Optional;
import org.wiredesk.records.RelationKind;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.internal.StoryChange;

/** Tells an editor who has a copy what became of the original. */
final class Notice {

    private final Agencies agencies;

    Notice(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The relation with the last thing that happened to the original, and nothing of what happened before. A correction that came before the copy is in it, and
     * a story that was usable again by then always was for those who have the copy: neither is told.
     *
     * @param copied when the copy came
     */
    StoryRelation tell(StoryRelation relation, Optional<StoryChange> change, Instant copied) {
        Optional<StoryChange> told =
                change.filter(last -> isTakenDown(last) || last.getReceivedAt().isAfter(copied));
        return StoryRelation.newBuilder(relation)
                .setOriginalChange(told.map(StoryChange::getKind).orElse(null))
                .setOriginalRevision(told.map(StoryChange::getRevision).orElse(null))
                .setChangedAt(told.map(StoryChange::getChangedAt).orElse(null))
                .setNotice(told.map(last -> sentence(relation, last)).orElse(null))
                .build();
    }

    private static boolean isTakenDown(StoryChange change) {
        return change.getKind() == RevisionKind.KILL || change.getKind() == RevisionKind.WITHHOLD;
    }

    private String sentence(StoryRelation relation, StoryChange change) {
        String did = switch (change.getKind()) {
            case KILL -> " killed ";
            case WITHHOLD -> " withholds ";
            case REINSTATE -> " released again ";
            default -> " corrected ";
        };
        String story = relation.getKind() == RelationKind.RELAYS
                ? "the story that " + agencies.written(relation.getSource()) + " sent on"
                : "the " + agencies.written(relation.getAgency()) + " story that "
                        + agencies.written(relation.getSource()) + " sent, too";
        String reason = change.getStatedReason().map(said -> ": " + said).orElse(".");
        return agencies.written(relation.getOriginalSource()) + did + story + reason;
    }
}
