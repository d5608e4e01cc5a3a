package org.wiredesk.producer.publish;

import java.util.List;

/**
 * What Kafka has acknowledged of one delivery.
 *
 * @param items how many records went to {@code wire.items}
 * @param rejects how many went to {@code wire.rejects}
 * @param reasons for each reject its place and its reason; of very many only the first thousand
 */
public record Published(int items, int rejects, List<String> reasons) {

    public Published {
        reasons = List.copyOf(reasons);
    }
}
