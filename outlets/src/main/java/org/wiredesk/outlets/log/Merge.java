package org.wiredesk.outlets.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Makes one row of the records of several partitions: by their times, as far as the order within each partition allows. That one is never broken, for
 * it is the order of each story; the row of the first ones and that of the last ones may differ where times go back.
 */
final class Merge {

    private static final Comparator<ConsumerRecord<byte[], byte[]>> BY_TIME =
            Comparator.<ConsumerRecord<byte[], byte[]>>comparingLong(ConsumerRecord::timestamp)
                    .thenComparing(ConsumerRecord::partition);

    private Merge() {}

    /**
     * The first so many.
     *
     * @param partitions from one place on; each as many of its records as are asked for, unless it has no more
     */
    static List<ConsumerRecord<byte[], byte[]>> first(
            Collection<List<ConsumerRecord<byte[], byte[]>>> partitions, int limit) {
        return take(partitions, limit, records -> 0, BY_TIME.reversed());
    }

    /**
     * The last so many, the oldest first.
     *
     * @param partitions up to one place; each as many of its records as are asked for, unless it has no more
     */
    static List<ConsumerRecord<byte[], byte[]>> last(
            Collection<List<ConsumerRecord<byte[], byte[]>>> partitions, int limit) {
        List<ConsumerRecord<byte[], byte[]>> taken = take(partitions, limit, records -> records.size() - 1, BY_TIME);
        Collections.reverse(taken);
        return taken;
    }

    private static List<ConsumerRecord<byte[], byte[]>> take(
            Collection<List<ConsumerRecord<byte[], byte[]>>> partitions,
            int limit,
            Function<List<?>, Integer> head,
            Comparator<ConsumerRecord<byte[], byte[]>> order) {
        List<List<ConsumerRecord<byte[], byte[]>>> rest = partitions.stream()
                .map(ArrayList::new)
                .<List<ConsumerRecord<byte[], byte[]>>>map(list -> list)
                .toList();
        List<ConsumerRecord<byte[], byte[]>> taken = new ArrayList<>();
        while (taken.size() < limit) {
            var next = rest.stream()
                    .filter(records -> !records.isEmpty())
                    .max(Comparator.comparing(records -> records.get(head.apply(records)), order));
            if (next.isEmpty()) {
                break;
            }
            taken.add(next.get().remove((int) head.apply(next.get())));
        }
        return taken;
    }
}
