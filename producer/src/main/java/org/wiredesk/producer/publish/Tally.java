package org.wiredesk.producer.publish;

import java.util.List;

/** What one acknowledged record adds to what was published. */
record Tally(int items, List<String> reasons) {

    static Tally item() {
        return new Tally(1, List.of());
    }

    static Tally reject(String reason) {
        return new Tally(0, List.of(reason));
    }

    static Published sum(List<Tally> tallies) {
        int items = tallies.stream().mapToInt(Tally::items).sum();
        List<String> reasons =
                tallies.stream().flatMap(tally -> tally.reasons().stream()).toList();
        return new Published(items, reasons.size(), reasons);
    }
}
