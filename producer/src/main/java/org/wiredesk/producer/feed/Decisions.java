package org.wiredesk.producer.feed;

import java.util.Optional;
import org.wiredesk.records.Decision;

/** Whoever knows what became of items. */
@FunctionalInterface
public interface Decisions {

    /**
     * What became of an item.
     *
     * @param itemId as it was told when the item was delivered
     * @return empty if it is not decided yet, or nobody knows such an item
     * @throws RuntimeException if that cannot be found out now
     */
    Optional<Decision> of(String itemId);
}
