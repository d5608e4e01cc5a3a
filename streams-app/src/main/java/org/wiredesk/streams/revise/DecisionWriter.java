package org.wiredesk.streams.revise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Evidence;
import org.wiredesk.records.Link;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.streams.embargo.Embargoes;
import org.wiredesk.streams.revise.Verdict.NewRevision;
import org.wiredesk.streams.revise.Verdict.NothingNew;

/**
 * Writes down what became of an item. Of a text under embargo no word is told: neither its headline nor what of it the decision rests on, for decisions are
 * read by more people than the text is.
 */
final class DecisionWriter {

    private static final Set<String> TYPED = Set.of("usability", "signals", "links");

    private DecisionWriter() {}

    /**
     * The decision on an item that made a revision.
     *
     * @param before what was known of the story; empty for its first item
     */
    static Decision accepted(LinkedItem linked, NewRevision verdict, Revision revision, Optional<StoryMemory> before) {
        Instant now = linked.getItem().getReceivedAt();
        boolean held = Embargoes.inForce(revision, now);
        boolean wasSecret = before.filter(memory -> isSecret(memory, now)).isPresent();
        boolean itemIsSecret = Embargoes.inForce(linked.getItem().getEmbargo(), now);
        boolean secret = itemIsSecret
                || Embargoes.inForce(revision.getEmbargo(), now)
                || (wasSecret && revision.getStatus() != StoryStatus.USABLE);
        boolean message = revision.getKind() == RevisionKind.ADVISORY && itemIsSecret;
        Optional<Embargo> waitsFor =
                message ? linked.getItem().getEmbargo() : revision.getEmbargo().filter(embargo -> held);
        return common(linked, verdict, secret)
                .setOutcome(held ? Outcome.HELD : Outcome.ACCEPTED)
                .setRevision(revision.getRevision())
                .setKind(revision.getKind())
                .setReason(reason(verdict, revision, secret || wasSecret) + waiting(waitsFor))
                .setHeadline(secret ? "" : revision.getHeadline())
                .build();
    }

    /** The decision on an item that made none. */
    static Decision notAccepted(LinkedItem linked, Verdict verdict, StoryMemory memory) {
        Instant now = linked.getItem().getReceivedAt();
        boolean secret =
                isSecret(memory, now) || Embargoes.inForce(linked.getItem().getEmbargo(), now);
        Decision.Builder decision = common(linked, verdict, secret)
                .setHeadline(secret ? "" : linked.getCopy().getHeadline());
        return verdict instanceof NothingNew nothing
                ? decision.setOutcome(nothing.outcome())
                        .setRevision(nothing.revision())
                        .build()
                : decision.setOutcome(Outcome.LATE).build();
    }

    /** Whether the newest text of the story may not be published yet. That it was killed or withheld in the meantime does not make it public. */
    private static boolean isSecret(StoryMemory memory, Instant now) {
        return Embargoes.inForce(memory.getCurrent().getEmbargo(), now);
    }

    private static Decision.Builder common(LinkedItem linked, Verdict verdict, boolean secret) {
        WireItem item = linked.getItem();
        return Decision.newBuilder()
                .setItemId(item.getItemId())
                .setSource(item.getSource())
                .setStoryId(linked.getStoryId())
                .setReason(verdict.reason())
                .setEvidence(secret ? withoutWords(verdict.evidence()) : verdict.evidence())
                .setLink(secret ? withoutWords(linked.getLink()) : linked.getLink())
                .setFeed(item.getFeed())
                .setFormat(item.getFormat())
                .setDeliveredAs(item.getDeliveredAs().orElse(null))
                .setReceivedAt(item.getReceivedAt());
    }

    private static List<Evidence> withoutWords(List<Evidence> evidence) {
        return evidence.stream()
                .map(fact -> TYPED.contains(fact.getField())
                        ? fact
                        : Evidence.newBuilder(fact).setText("").build())
                .toList();
    }

    private static Link withoutWords(Link link) {
        return Link.newBuilder(link)
                .setReason("By the rule " + link.getRule() + "; what it found is under embargo.")
                .build();
    }

    private static String reason(NewRevision verdict, Revision revision, boolean secret) {
        String summary = revision.getChanges().getSummary();
        boolean telling = !secret && revision.getStatus() == StoryStatus.USABLE && !summary.isEmpty();
        return telling ? verdict.reason() + " Changed: " + summary + "." : verdict.reason();
    }

    private static String waiting(Optional<Embargo> embargo) {
        return embargo.map(wait -> wait.getUntil().map(Object::toString).orElse("the agency releases it"))
                .map(until -> " It is under embargo until " + until + ".")
                .orElse("");
    }
}
