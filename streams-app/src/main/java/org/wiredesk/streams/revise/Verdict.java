package org.wiredesk.streams.revise;

import java.util.List;
import org.wiredesk.records.Evidence;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;

/** What an item is to its story. */
sealed interface Verdict {

    /** Why, as a sentence. */
    String reason();

    /** What it rests on, the weightiest first. */
    List<Evidence> evidence();

    /**
     * The item makes a revision.
     *
     * @param kind what the revision does
     * @param status how the story stands after it
     */
    record NewRevision(RevisionKind kind, StoryStatus status, String reason, List<Evidence> evidence)
            implements Verdict {

        /**
         * With the status that follows from the kind.
         *
         * @param kind any but ADVISORY, which leaves the status as it is
         */
        static NewRevision of(RevisionKind kind, String reason, List<Evidence> evidence) {
            StoryStatus status = switch (kind) {
                case KILL -> StoryStatus.KILLED;
                case WITHHOLD -> StoryStatus.WITHHELD;
                case NEW, UPDATE, CORRECTION, METADATA, REINSTATE, ADVISORY -> StoryStatus.USABLE;
            };
            return new NewRevision(kind, status, reason, evidence);
        }
    }

    /**
     * The item brings nothing that subscribers need.
     *
     * @param outcome DUPLICATE, REPEAT or MARKER_ONLY
     * @param revision the revision that it says again
     */
    record NothingNew(Outcome outcome, int revision, String reason, List<Evidence> evidence) implements Verdict {}

    /** The item is older than what we have, or came after a kill. */
    record TooLate(String reason, List<Evidence> evidence) implements Verdict {}
}
