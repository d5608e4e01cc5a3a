package org.wiredesk.streams.model;

import java.util.Optional;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.RevisionKind;

/**
 * What became of an item.
 *
 * @param kind of the revision that it made; empty if it made none
 * @param revision that it made or says again; empty for a late one
 */
record Answer(Outcome outcome, Optional<RevisionKind> kind, Optional<Integer> revision) {

    static Answer of(Decision decision) {
        return new Answer(decision.getOutcome(), decision.getKind(), decision.getRevision());
    }

    /** That the item made a revision. */
    static Answer made(Outcome outcome, RevisionKind kind, int revision) {
        return new Answer(outcome, Optional.of(kind), Optional.of(revision));
    }

    /** That the item says again what a revision said. */
    static Answer again(Outcome outcome, int revision) {
        return new Answer(outcome, Optional.empty(), Optional.of(revision));
    }

    static Answer late() {
        return new Answer(Outcome.LATE, Optional.empty(), Optional.empty());
    }
}
