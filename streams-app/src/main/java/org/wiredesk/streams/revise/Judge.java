package org.wiredesk.streams.revise;

import static org.wiredesk.streams.revise.Chronology.Position.NEWER;
import static org.wiredesk.streams.revise.Chronology.Position.OLDER;

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
import org.wiredesk.streams.revise.Statement.Meaning;
import org.wiredesk.streams.revise.Verdict.NewRevision;
import org.wiredesk.streams.revise.Verdict.NothingNew;
import org.wiredesk.streams.revise.Verdict.TooLate;

/**
 * Decides what an item is to its story. The questions are asked in the order of their weight: is it a kill? is the story dead? was this seen before?
 * is it older? is it withheld? is the text the same? and only then, what kind of new text is it?
 *
 * <p>A kill has an empty body and an unchanged headline, so it is asked for before anything is compared.
 */
final class Judge {

    /** Rules of linking that go by how like two items are. */
    private static final Set<String> LIKENESSES = Set.of("slug", "text", "derived-from");

    private final LinkedItem linked;
    private final ItemPrint print;
    private final Statement statement;

    Judge(LinkedItem linked) {
        this.linked = linked;
        this.print = ItemPrint.of(linked);
        this.statement = Statement.of(linked);
    }

    /**
     * @param memory what is known of the story; empty for its first item
     */
    Verdict judge(Optional<StoryMemory> memory) {
        return memory.map(this::judgeAgainst).orElseGet(this::judgeFirst);
    }

    /** What the item says, to be remembered. */
    ItemPrint print() {
        return print;
    }

    private Verdict judgeFirst() {
        if (isKill()) {
            return accept(RevisionKind.KILL, "A kill, and its story has not been seen: it stays dead should it come.");
        }
        if (isWithheld()) {
            return accept(RevisionKind.WITHHOLD, "The first item of the story, withheld by the agency.");
        }
        return accept(RevisionKind.NEW, "The first item of the story.");
    }

    private Verdict judgeAgainst(StoryMemory memory) {
        StoryStatus status = memory.getCurrent().getStatus();
        int current = memory.getCurrent().getRevision();
        Chronology chronology = Chronology.of(linked.getItem(), memory);
        if (isKill()) {
            return status == StoryStatus.KILLED
                    ? nothingNew(Outcome.DUPLICATE, current, "The story is dead already.")
                    : accept(RevisionKind.KILL, "The agency has killed the story.");
        }
        if (status == StoryStatus.KILLED) {
            return judgeAgainstTheDead(chronology);
        }
        Optional<Fingerprint> same =
                memory.getSeen().stream().filter(print::repeats).findFirst();
        if (same.isPresent()) {
            int revision = same.get().getRevision();
            return nothingNew(
                    Outcome.DUPLICATE, revision, "It says to the letter what revision " + revision + " says.");
        }
        if (chronology.position() == OLDER) {
            return new TooLate(
                    "It is older than revision " + current + ", which stays the newest.", chronology.evidence());
        }
        if (isWithheld()) {
            return accept(RevisionKind.WITHHOLD, "The agency asks to hold the story.");
        }
        if (status == StoryStatus.WITHHELD) {
            return chronology.position() == NEWER && !isTiedByLikeness()
                    ? accept(RevisionKind.REINSTATE, "The agency has released the story.", chronology)
                    : new TooLate(
                            "The story is withheld, and this is not surely a newer version.", chronology.evidence());
        }
        return judgeText(memory, chronology);
    }

    /** Only what surely belongs to a dead story may bring it back: a twin in another feed, found by its likeness, may have been sent before the kill. */
    private Verdict judgeAgainstTheDead(Chronology chronology) {
        if (chronology.position() != NEWER) {
            return new TooLate(
                    "The story was killed, and this is no newer version: it stays dead.", chronology.evidence());
        }
        if (isTiedByLikeness()) {
            return new TooLate(
                    "The story was killed, and only the likeness of this one ties it to the story: it stays dead.",
                    chronology.evidence());
        }
        return accept(RevisionKind.REINSTATE, "A newer version than the kill: the story is usable again.", chronology);
    }

    private Verdict judgeText(StoryMemory memory, Chronology chronology) {
        Fingerprint newest = memory.getSeen().get(memory.getSeen().size() - 1);
        int current = memory.getCurrent().getRevision();
        if (print.hasTextOf(newest)) {
            return judgeSameText(newest, current, chronology);
        }
        if (chronology.position() != NEWER) {
            Optional<Fingerprint> earlier =
                    memory.getSeen().stream().filter(print::hasTextOf).findFirst();
            if (earlier.isPresent()) {
                int revision = earlier.get().getRevision();
                return nothingNew(
                        Outcome.DUPLICATE,
                        revision,
                        "Its text is that of revision " + revision + ", and nothing says it is newer.");
            }
        }
        return statement
                .says(Meaning.CORRECTION)
                .filter(correction -> statement.claims().stream()
                        .noneMatch(claim -> claim.meaning() == Meaning.UPDATE && stronger(claim, correction)))
                .map(claim -> accept(
                        RevisionKind.CORRECTION, "A new text, and the agency says that it corrects.", chronology))
                .orElseGet(() -> accept(RevisionKind.UPDATE, "A new text.", chronology));
    }

    private Verdict judgeSameText(Fingerprint newest, int current, Chronology chronology) {
        if (statement.says(Meaning.REPEAT).isPresent()) {
            return nothingNew(
                    Outcome.REPEAT, current, "The agency re-runs revision " + current + " unchanged, and says so.");
        }
        if (print.hasMetadataOf(newest)) {
            String difference = print.hasMarkersOf(newest) ? "version" : "marker";
            return nothingNew(
                    Outcome.MARKER_ONLY, current, "Only its " + difference + " differs from revision " + current + ".");
        }
        return accept(RevisionKind.METADATA, "The text is the same, the metadata is not.", chronology);
    }

    /** Typed signals outrank markers; of one rank, a correction outranks an update. */
    private static boolean stronger(Statement.Claim update, Statement.Claim correction) {
        return update.evidence().getField().equals("signals")
                && !correction.evidence().getField().equals("signals");
    }

    private boolean isTiedByLikeness() {
        return LIKENESSES.contains(linked.getLink().getRule());
    }

    private boolean isKill() {
        return statement.says(Meaning.KILL).isPresent();
    }

    private boolean isWithheld() {
        return statement.says(Meaning.WITHHOLD).isPresent();
    }

    private NewRevision accept(RevisionKind kind, String reason) {
        return new NewRevision(kind, statusAfter(kind), reason, statement.evidence());
    }

    private NewRevision accept(RevisionKind kind, String reason, Chronology chronology) {
        List<Evidence> evidence = Stream.concat(statement.evidence().stream(), chronology.evidence().stream())
                .toList();
        return new NewRevision(kind, statusAfter(kind), reason, evidence);
    }

    private NothingNew nothingNew(Outcome outcome, int revision, String reason) {
        return new NothingNew(outcome, revision, reason, statement.evidence());
    }

    private static StoryStatus statusAfter(RevisionKind kind) {
        return switch (kind) {
            case KILL -> StoryStatus.KILLED;
            case WITHHOLD -> StoryStatus.WITHHELD;
            case NEW, UPDATE, CORRECTION, METADATA, REINSTATE, ADVISORY -> StoryStatus.USABLE;
        };
    }
}
