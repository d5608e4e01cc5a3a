package org.wiredesk.streams.revise;

import static org.wiredesk.streams.revise.Chronology.Position.NEWER;
import static org.wiredesk.streams.revise.Chronology.Position.OLDER;

import java.util.Optional;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.Fingerprint;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.streams.revise.Verdict.NewRevision;

/**
 * Decides what an item is to its story, as docs/revisions.md has it. The questions are asked in the order of their weight: is it a kill? is the story
 * dead? was this seen before? is it a message to editors? is it older? is it withheld? and only then, what is new in its text?
 *
 * <p>A kill has an empty body and an unchanged headline, so it is asked for before anything is compared.
 */
final class Judge {

    private final LinkedItem linked;
    private final ItemPrint print;
    private final Statement statement;

    /**
     * @param linked its text complete, see {@link WholeText}
     * @param statement what the agency says that it is
     */
    Judge(LinkedItem linked, Statement statement) {
        this.linked = linked;
        this.print = ItemPrint.of(linked);
        this.statement = statement;
    }

    /**
     * @param memory what is known of the story; empty for its first item
     */
    Verdict judge(Optional<StoryMemory> memory) {
        return memory.map(known ->
                        new Comparison(linked, print, statement, known, Chronology.of(linked.getItem(), known)))
                .map(this::judge)
                .orElseGet(() -> judgeFirst("The first item of the story."));
    }

    /** What the item says, to be remembered. */
    ItemPrint print() {
        return print;
    }

    private Verdict judgeFirst(String reason) {
        if (statement.isKill()) {
            return accept(RevisionKind.KILL, "A kill, and its story has not been seen: it stays dead should it come.");
        }
        if (statement.isWithheld()) {
            return accept(RevisionKind.WITHHOLD, "The first item of the story, withheld by the agency.");
        }
        if (statement.isForEditors()) {
            return advisory("A message to editors; its story has not been seen.", StoryStatus.WITHHELD);
        }
        return accept(RevisionKind.NEW, reason);
    }

    private Verdict judge(Comparison item) {
        if (statement.isKill()) {
            return judgeKill(item);
        }
        if (item.status() == StoryStatus.KILLED && !statement.isForEditors()) {
            return DeadStory.judge(item);
        }
        Optional<Fingerprint> same = item.same().filter(seen -> !item.isSaidAnew(seen));
        if (same.isPresent()) {
            int revision = same.get().getRevision();
            return item.again(
                    Outcome.DUPLICATE, revision, "It says to the letter what revision " + revision + " says.");
        }
        if (statement.isForEditors()) {
            return advisory("A message to editors: the text stands as it is.", item.status());
        }
        if (item.memory().getUntold()) {
            return judgeFirst("The first text of the story.");
        }
        if (item.chronology().position() == OLDER) {
            return item.late("It is older than revision " + item.revision() + ", which stays the newest.");
        }
        if (statement.isWithheld()) {
            return item.accept(RevisionKind.WITHHOLD, "The agency asks to hold the story.");
        }
        return item.status() == StoryStatus.WITHHELD ? judgeRelease(item) : NewText.judge(item);
    }

    /** A kill wins against everything, also against a newer version: it may be the one message that must not be lost. Only one that was obeyed before is not obeyed again. */
    private static Verdict judgeKill(Comparison item) {
        if (item.status() == StoryStatus.KILLED) {
            return item.again(Outcome.DUPLICATE, item.revision(), "The story is dead already.");
        }
        boolean older = item.chronology().position() == OLDER;
        Optional<Fingerprint> same = item.same().filter(seen -> older);
        if (same.isPresent()) {
            int revision = same.get().getRevision();
            return item.again(
                    Outcome.DUPLICATE,
                    revision,
                    "The kill of revision " + revision + " again; the agency has sent a newer version since.");
        }
        String besides = older ? "; revision " + item.revision() + " is newer than the kill, and dead too." : ".";
        return item.accept(RevisionKind.KILL, "The agency has killed the story" + besides);
    }

    private static Verdict judgeRelease(Comparison item) {
        return item.chronology().position() == NEWER && !item.isTiedByLikeness()
                ? item.accept(RevisionKind.REINSTATE, "The agency has released the story.")
                : item.late("The story is withheld, and this is not surely a newer version.");
    }

    private NewRevision accept(RevisionKind kind, String reason) {
        return NewRevision.of(kind, reason, statement.evidence());
    }

    private NewRevision advisory(String reason, StoryStatus status) {
        return new NewRevision(RevisionKind.ADVISORY, status, reason, statement.evidence());
    }
}
