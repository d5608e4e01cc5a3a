package org.wiredesk.standalone.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.Changes;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Link;
import org.wiredesk.records.LinkCorrection;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.Revision;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.WireItem;

/** An archive in lists, filled item by item as a wire day would. */
final class Archive implements LinkArchive {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private final List<LinkCorrection> corrections = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, Revision> revisions = new HashMap<>();
    private final Map<String, WireItem> items = new HashMap<>();

    /** An item that makes its story's next revision. */
    Archive item(String itemId, String storyId) {
        return item(itemId, storyId, StoryStatus.USABLE);
    }

    Archive item(String itemId, String storyId, StoryStatus status) {
        String source = storyId.substring(0, storyId.indexOf('-'));
        Instant received = NOON.plusSeconds(decisions.size());
        items.put(
                itemId,
                WireItem.newBuilder()
                        .setItemId(itemId)
                        .setSource(source)
                        .setFeed("drop")
                        .setFormat("ninjs")
                        .setReceivedAt(received)
                        .setRawHash("00")
                        .build());
        int number = 1
                + Optional.ofNullable(revisions.get(storyId))
                        .map(Revision::getRevision)
                        .orElse(0);
        decisions.add(Decision.newBuilder()
                .setItemId(itemId)
                .setSource(source)
                .setOutcome(Outcome.ACCEPTED)
                .setStoryId(storyId)
                .setRevision(number)
                .setReason("A new text.")
                .setLink(new Link("agency-id", 1.0, "Linked."))
                .setReceivedAt(received)
                .build());
        revisions.put(
                storyId,
                Revision.newBuilder()
                        .setStoryId(storyId)
                        .setRevision(number)
                        .setKind(number == 1 ? RevisionKind.NEW : RevisionKind.UPDATE)
                        .setStatus(status)
                        .setSource(source)
                        .setHeadline("Fire closes harbour")
                        .setBody("A fire closed the harbour.")
                        .setChanges(Changes.newBuilder().build())
                        .setItemId(itemId)
                        .setVersionCreated(received)
                        .setReceivedAt(received)
                        .build());
        return this;
    }

    Archive corrected(LinkCorrection correction) {
        corrections.add(correction);
        return this;
    }

    /** The item is so old that it has left the wire. */
    Archive forgotten(String itemId) {
        items.remove(itemId);
        return this;
    }

    @Override
    public LinkLedger ledger() {
        return new LinkLedger(corrections);
    }

    @Override
    public Optional<Decision> decision(String itemId) {
        return decisions.stream()
                .filter(decision -> decision.getItemId().equals(itemId))
                .findFirst();
    }

    @Override
    public List<Decision> decisionsOf(String storyId, LinkLedger ledger) {
        return decisions.stream()
                .filter(decision -> ledger.storyOf(
                                decision.getItemId(), decision.getStoryId().orElse(""))
                        .equals(storyId))
                .toList();
    }

    @Override
    public Map<String, Revision> newest(Set<String> storyIds) {
        Map<String, Revision> newest = new HashMap<>(revisions);
        newest.keySet().retainAll(storyIds);
        return newest;
    }

    @Override
    public Map<String, WireItem> items(Collection<String> itemIds) {
        Map<String, WireItem> found = new HashMap<>(items);
        found.keySet().retainAll(itemIds);
        return found;
    }
}
