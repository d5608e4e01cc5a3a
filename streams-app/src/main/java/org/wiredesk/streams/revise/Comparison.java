package org.wiredesk.streams.revise;

import static org.wiredesk.streams.revise.Chronology.Position.NEWER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.records.Evidence;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.Fingerprint;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.streams.revise.Verdict.NewRevision;
import org.wiredesk.streams.revise.Verdict.NothingNew;
import org.wiredesk.streams.revise.Verdict.TooLate;

/**
 * An item beside what is known of its story: what there is to be judged. A verdict that it gives names all the evidence.
 *
 * @param print what the item says, in hashes
 * @param statement what the agency says that it is
 * @param chronology where it stands in time
 */
record Comparison(LinkedItem linked, ItemPrint print, Statement statement, StoryMemory memory, Chronology chronology) {

    /** Rules of linking that go by how like two items are. */
    private static final Set<String> LIKENESSES = Set.of("slug", "text", "derived-from");

    StoryStatus status() {
        return memory.getCurrent().getStatus();
    }

    /** The number of the story's newest revision. */
    int revision() {
        return memory.getCurrent().getRevision();
    }

    /** The newest text that was seen. */
    Fingerprint newest() {
        return memory.getSeen().get(memory.getSeen().size() - 1);
    }

    /** The last item that said the same to the letter. */
    Optional<Fingerprint> same() {
        return memory.getSeen().stream().filter(print::repeats).reduce((first, second) -> second);
    }

    /** Who goes back to what was said before, and says so by a newer time, means it: a hold again, a release, the first text after all. */
    boolean isSaidAnew(Fingerprint same) {
        return !statement.isForEditors() && chronology.position() == NEWER && !same.equals(newest());
    }

    /** A twin in another feed, found by its likeness, may have been sent before a kill or a hold. */
    boolean isTiedByLikeness() {
        return LIKENESSES.contains(linked.getLink().getRule());
    }

    NewRevision accept(RevisionKind kind, String reason) {
        return NewRevision.of(kind, reason, evidence());
    }

    NothingNew again(Outcome outcome, int revision, String reason) {
        return new NothingNew(outcome, revision, reason, statement.evidence());
    }

    TooLate late(String reason) {
        return new TooLate(reason, chronology.evidence());
    }

    private List<Evidence> evidence() {
        return Stream.concat(statement.evidence().stream(), chronology.evidence().stream())
                .toList();
    }
}
