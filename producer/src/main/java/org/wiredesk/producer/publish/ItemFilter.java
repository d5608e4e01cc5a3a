package org.wiredesk.producer.publish;

import java.util.Optional;
import org.wiredesk.records.WireItem;

/** Has a look at each item that was read before it is sent. */
@FunctionalInterface
public interface ItemFilter {

    /**
     * The item to send.
     *
     * @param item as it was read
     * @return the same, or another one with the same item id; empty if it need not be sent, as nothing is new in it
     */
    Optional<WireItem> pass(WireItem item);
}
