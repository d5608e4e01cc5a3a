package org.wiredesk.streams.revise;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Link;
import org.wiredesk.records.Revision;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.LinkedItem;

/** Says what revision an item makes that opens a story, for those who want to know before it is published. */
public final class FirstRevision {

    private FirstRevision() {}

    /**
     * The revision; empty if such an item makes none.
     *
     * @param copy the item's cleaned text
     */
    public static Optional<Revision> of(WireItem item, Copy copy) {
        LinkedItem linked = LinkedItem.newBuilder()
                .setStoryId(item.getItemId())
                .setLink(new Link("first-seen", 1.0, "It is looked at alone."))
                .setItem(WireItem.newBuilder(item).setParagraphs(List.of()).build())
                .setCopy(copy)
                .build();
        return Reviser.revise(linked, Optional.empty()).revision();
    }
}
