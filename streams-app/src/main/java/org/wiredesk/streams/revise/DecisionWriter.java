package org.wiredesk.streams.revise;

import java.time.Instant;
import java.util.Optional;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.streams.embargo.Embargoes;
import org.wiredesk.streams.revise.Verdict.NewRevision;
import org.wiredesk.streams.revise.Verdict.NothingNew;

/** Writes down what became of an item. A headline under embargo is left out: decisions are read by more people than the text is. */
final class DecisionWriter {

    private DecisionWriter() {}

    /**
     * The decision on an item that made a revision.
     *
     * @param before what was known of the story; empty for its first item
     */
    static Decision accepted(LinkedItem linked, NewRevision verdict, Revision revision, Optional<StoryMemory> before) {
        boolean held = Embargoes.inForce(revision, linked.getItem().getReceivedAt());
        boolean secret = held
                || before.filter(memory -> revision.getStatus() != StoryStatus.USABLE)
                        .filter(memory -> isSecret(linked, memory))
                        .isPresent();
        return common(linked, verdict)
                .setOutcome(held ? Outcome.HELD : Outcome.ACCEPTED)
                .setRevision(revision.getRevision())
                .setKind(revision.getKind())
                .setReason(held ? verdict.reason() + " " + waiting(revision) : withSummary(verdict, revision))
                .setHeadline(secret ? "" : revision.getHeadline())
                .build();
    }

    /** The decision on an item that made none. */
    static Decision notAccepted(LinkedItem linked, Verdict verdict, StoryMemory memory) {
        Decision.Builder decision = common(linked, verdict)
                .setHeadline(isSecret(linked, memory) ? "" : linked.getCopy().getHeadline());
        return verdict instanceof NothingNew nothing
                ? decision.setOutcome(nothing.outcome())
                        .setRevision(nothing.revision())
                        .build()
                : decision.setOutcome(Outcome.LATE).build();
    }

    /** Whether the story, as it is known or as the item has it, may not be published yet. */
    private static boolean isSecret(LinkedItem linked, StoryMemory memory) {
        Instant now = linked.getItem().getReceivedAt();
        return Embargoes.inForce(memory.getCurrent(), now)
                || Embargoes.inForce(linked.getItem().getEmbargo(), now);
    }

    private static Decision.Builder common(LinkedItem linked, Verdict verdict) {
        WireItem item = linked.getItem();
        return Decision.newBuilder()
                .setItemId(item.getItemId())
                .setSource(item.getSource())
                .setStoryId(linked.getStoryId())
                .setReason(verdict.reason())
                .setEvidence(verdict.evidence())
                .setLink(linked.getLink())
                .setFeed(item.getFeed())
                .setFormat(item.getFormat())
                .setDeliveredAs(item.getDeliveredAs().orElse(null))
                .setReceivedAt(item.getReceivedAt());
    }

    private static String withSummary(NewRevision verdict, Revision revision) {
        String summary = revision.getChanges().getSummary();
        boolean telling = revision.getStatus() == StoryStatus.USABLE && !summary.isEmpty();
        return telling ? verdict.reason() + " Changed: " + summary + "." : verdict.reason();
    }

    private static String waiting(Revision revision) {
        Optional<String> until =
                revision.getEmbargo().flatMap(embargo -> embargo.getUntil().map(Object::toString));
        return until.map(time -> "It is under embargo until " + time + ".")
                .orElse("It is under embargo until the agency releases it.");
    }
}
