package org.wiredesk.standalone.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Revision;
import org.wiredesk.standalone.records.TopicRecord;
import org.wiredesk.standalone.records.TopicRecord.Typed;

/** What the topology has made of a correction. */
public final class Effects {

    private final Set<String> awaited;
    private final List<Revision> revisions = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param awaited the stories that must get a revision
     */
    public Effects(Set<String> awaited) {
        this.awaited = new HashSet<>(awaited);
    }

    /** Takes a record that came of the correction. */
    public void add(TopicRecord.Value value) {
        if (value instanceof Typed typed && typed.record() instanceof Revision revision) {
            revisions.add(revision);
            awaited.remove(revision.getStoryId());
        }
        if (value instanceof Typed typed && typed.record() instanceof Delivery delivery) {
            deliveries.add(delivery);
        }
    }

    int size() {
        return revisions.size() + deliveries.size();
    }

    /** Whether every story that must get a revision has one. */
    public boolean areComplete() {
        return awaited.isEmpty();
    }

    /** The revisions, in the order of their coming. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** What the topics were told of a revision. */
    public List<Delivery> deliveriesOf(Revision revision) {
        return deliveries.stream()
                .filter(delivery -> delivery.getStory().getStoryId().equals(revision.getStoryId())
                        && delivery.getStory().getRevision() == revision.getRevision())
                .toList();
    }
}
