package org.wiredesk.streams.link;

import java.util.Optional;
import java.util.function.BiFunction;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.streams.copy.CopyDesk;
import org.wiredesk.streams.copy.LearnedFurniture;

/**
 * Links the items of one task and remembers that it did, for {@link LinkStep} and {@link OvertakeStep}: whichever of the two sees an item first links it, the
 * other one finds that it is done.
 */
record LinkDesk(CopyDesk copyDesk, LearnedFurniture learned, StoryLinker linker, StoredByLinkStep remembered) {

    /** The item with its story; empty if it was linked before. */
    Optional<LinkedItem> link(WireItem item) {
        return link(item, (copy, memory) -> Optional.of(linker.link(item, copy, memory)));
    }

    /** The same for an item whose forerunners may still be on their way: also empty, without a trace, where they might change what it is linked to. */
    Optional<LinkedItem> linkAhead(WireItem item) {
        return link(item, (copy, memory) -> linker.linkAhead(item, copy, memory));
    }

    private Optional<LinkedItem> link(WireItem item, BiFunction<Copy, LinkMemory, Optional<LinkedItem>> linking) {
        RememberedLinks known = remembered.at(item.getReceivedAt());
        if (known.item(item.getItemId()).isPresent()) {
            return Optional.empty();
        }
        Copy copy = learned.lift(copyDesk.clean(item), item.getSource(), item.getReceivedAt(), known);
        Optional<LinkedItem> linked = linking.apply(copy, known.corrected());
        linked.ifPresent(found -> {
            learned.learn(found.getStoryId(), found.getCopy(), item.getSource(), item.getReceivedAt(), known);
            known.move(item.getItemId(), found.getStoryId(), item.getReceivedAt());
        });
        return linked;
    }
}
