package org.wiredesk.producer.publish;

import java.util.List;

/**
 * What Kafka has acknowledged of one delivery.
 *
 * @param items how many records went to {@code wire.items}
 * @param rejects how many went to {@code wire.rejects}
 * @param reasons for each reject its place and its reason; of very many only the first thousand
 * @param itemIds the ids of the items; of very many only the first thousand
 * @param rejectIds the id of each reject, in the order of the reasons
 */
public record Published(int items, int rejects, List<String> reasons, List<String> itemIds, List<String> rejectIds) {

    public Published {
        reasons = List.copyOf(reasons);
        itemIds = List.copyOf(itemIds);
        rejectIds = List.copyOf(rejectIds);
    }

    /** The same where nobody asks for the ids. */
    public Published(int items, int rejects, List<String> reasons) {
        this(items, rejects, reasons, List.of(), List.of());
    }
}
