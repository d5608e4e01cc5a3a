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
import org.wiredesk.streams.copy.MarkerMeaning;
import org.wiredesk.streams.revise.Verdict.NewRevision;
import org.wiredesk.streams.revise.Verdict.NothingNew;
import org.wiredesk.streams.revise.Verdict.TooLate;

/**
 * Decides what an item is to its story, as docs/revisions.md has it. The questions are asked in the order of their weight: is it a kill? was this
 * seen before? is it a message to editors? is the story dead? is it older? is it withheld? is the text the same? and only then, what kind of new text is it?
 *
 * <p>A kill has an empty body and an unchanged headline, so it is asked for before anything is compared.
 */
final class Judge {

    /** Rules of linking that go by how like two items are. */
    private static final Set<String> LIKENESSES = Set.of("slug", "text", "derived-from");

    private final LinkedItem linked;
    private final ItemPrint print;
    private final Statement statement;

    /**
     * @param linked its text complete, see {@link WholeText}
     */
    Judge(LinkedItem linked) {
        this.linked = linked;
        this.print = ItemPrint.of(linked);
        this.statement = Statement.of(linked);
    }

    /**
     * @param memory what is known of the story; empty for its first item
     */
    Verdict judge(Optional<StoryMemory> memory) {
        return memory.map(this::judgeAgainst).orElseGet(() -> judgeFirst("The first item of the story."));
    }

    /** What the item says, to be remembered. */
    ItemPrint print() {
        return print;
    }

    private Verdict judgeFirst(String reason) {
        if (isKill()) {
            return accept(RevisionKind.KILL, "A kill, and its story has not been seen: it stays dead should it come.");
        }
        if (isWithheld()) {
            return accept(RevisionKind.WITHHOLD, "The first item of the story, withheld by the agency.");
        }
        if (isForEditors()) {
            return advisory("A message to editors; its story has not been seen.", StoryStatus.WITHHELD);
        }
        return accept(RevisionKind.NEW, reason);
    }

    private Verdict judgeAgainst(StoryMemory memory) {
        StoryStatus status = memory.getCurrent().getStatus();
        int current = memory.getCurrent().getRevision();
        Chronology chronology = Chronology.of(linked.getItem(), memory);
        Optional<Fingerprint> same =
                memory.getSeen().stream().filter(print::repeats).reduce((first, second) -> second);
        if (isKill()) {
            return judgeKill(status, current, same, chronology);
        }
        if (status == StoryStatus.KILLED && !isForEditors()) {
            return judgeAgainstTheDead(same, chronology);
        }
        if (same.isPresent() && !isSaidAnew(same.get(), memory, chronology)) {
            int revision = same.get().getRevision();
            return nothingNew(
                    Outcome.DUPLICATE, revision, "It says to the letter what revision " + revision + " says.");
        }
        if (isForEditors()) {
            return advisory("A message to editors: the text stands as it is.", status);
        }
        if (memory.getUntold()) {
            return judgeFirst("The first text of the story.");
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

    /** A kill wins against everything, also against a newer version: it may be the one message that must not be lost. Only one that was obeyed before is not obeyed again. */
    private Verdict judgeKill(StoryStatus status, int current, Optional<Fingerprint> same, Chronology chronology) {
        if (status == StoryStatus.KILLED) {
            return nothingNew(Outcome.DUPLICATE, current, "The story is dead already.");
        }
        if (same.isPresent() && chronology.position() == OLDER) {
            int revision = same.get().getRevision();
            return nothingNew(
                    Outcome.DUPLICATE,
                    revision,
                    "The kill of revision " + revision + " again; the agency has sent a newer version since.");
        }
        return accept(
                RevisionKind.KILL,
                chronology.position() == OLDER
                        ? "The agency has killed the story; revision " + current
                                + " is newer than the kill, and dead too."
                        : "The agency has killed the story.",
                chronology);
    }

    /** Who goes back to what was said before, and says so by a newer time, means it: a hold again, a release, the first text after all. */
    private boolean isSaidAnew(Fingerprint same, StoryMemory memory, Chronology chronology) {
        return !isForEditors() && chronology.position() == NEWER && !same.equals(newest(memory));
    }

    private static Fingerprint newest(StoryMemory memory) {
        return memory.getSeen().get(memory.getSeen().size() - 1);
    }

    /** Only what surely belongs to a dead story may bring it back: a twin in another feed, found by its likeness, may have been sent before the kill. */
    private Verdict judgeAgainstTheDead(Optional<Fingerprint> same, Chronology chronology) {
        if (isWithheld()) {
            return stayDead("and this one is withheld", chronology);
        }
        if (same.isPresent()) {
            return stayDead("and this was sent before", chronology);
        }
        if (linked.getCopy().getParagraphs().isEmpty() || statement.says(MarkerMeaning.ADDITION)) {
            return stayDead("and this does not bring its text", chronology);
        }
        if (!chronology.isNewerInEveryWay()) {
            return stayDead("and this is no newer version", chronology);
        }
        if (isTiedByLikeness()) {
            return stayDead("and only the likeness of this one ties it to the story", chronology);
        }
        return accept(RevisionKind.REINSTATE, "A newer version than the kill: the story is usable again.", chronology);
    }

    private static Verdict stayDead(String why, Chronology chronology) {
        return new TooLate("The story was killed, " + why + ": it stays dead.", chronology.evidence());
    }

    private Verdict judgeText(StoryMemory memory, Chronology chronology) {
        Fingerprint newest = newest(memory);
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
        return judgeNewText(chronology);
    }

    private Verdict judgeSameText(Fingerprint newest, int current, Chronology chronology) {
        if (!print.hasMetadataOf(newest)) {
            return accept(RevisionKind.METADATA, "The text is the same, the metadata is not.", chronology);
        }
        if (statement.says(MarkerMeaning.REPEAT)) {
            return nothingNew(
                    Outcome.REPEAT, current, "The agency re-runs revision " + current + " unchanged, and says so.");
        }
        String difference = print.hasMarkersOf(newest) ? "version" : "marker";
        return nothingNew(
                Outcome.MARKER_ONLY, current, "Only its " + difference + " differs from revision " + current + ".");
    }

    /** Of one rank a correction outranks an update; a typed signal outranks markers. */
    private Verdict judgeNewText(Chronology chronology) {
        if (mends(MarkerMeaning.CORRECTION)) {
            return accept(RevisionKind.CORRECTION, "A new text, and the agency says that it corrects.", chronology);
        }
        if (mends(MarkerMeaning.REFILE)) {
            return accept(
                    RevisionKind.CORRECTION,
                    "A new text, refiled: the agency says that it mends a slip, a minor correction.",
                    chronology);
        }
        return accept(
                RevisionKind.UPDATE,
                statement.says(MarkerMeaning.ADDITION) ? "More text, to be put behind what there is." : "A new text.",
                chronology);
    }

    private boolean mends(MarkerMeaning meaning) {
        return statement.signals(meaning) || (statement.says(meaning) && !statement.signals(MarkerMeaning.UPDATE));
    }

    private boolean isTiedByLikeness() {
        return LIKENESSES.contains(linked.getLink().getRule());
    }

    private boolean isKill() {
        return statement.says(MarkerMeaning.KILL);
    }

    private boolean isWithheld() {
        return statement.says(MarkerMeaning.WITHHOLD);
    }

    private boolean isForEditors() {
        return statement.says(MarkerMeaning.ADVISORY);
    }

    private NewRevision advisory(String reason, StoryStatus status) {
        return new NewRevision(RevisionKind.ADVISORY, status, reason, statement.evidence());
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
