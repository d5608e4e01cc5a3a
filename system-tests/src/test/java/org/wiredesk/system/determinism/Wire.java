package org.wiredesk.system.determinism;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The records of a wire, in two halves.
 *
 * @param first sent before something happens
 * @param second sent while it happens
 */
record Wire(List<ConsumerRecord<byte[], byte[]>> first, List<ConsumerRecord<byte[], byte[]>> second) {

    /** The same records, each source's in their order, the sources mixed in another way for each seed. */
    static Wire mixed(List<ConsumerRecord<byte[], byte[]>> records, long seed) {
        Random random = new Random(seed);
        List<Deque<ConsumerRecord<byte[], byte[]>>> sources = new ArrayList<>(records.stream()
                .collect(groupingBy(
                        record -> new String(record.key(), ISO_8859_1),
                        TreeMap::new,
                        toCollection(() -> new ArrayDeque<ConsumerRecord<byte[], byte[]>>())))
                .values());
        List<ConsumerRecord<byte[], byte[]>> mixed = new ArrayList<>();
        while (!sources.isEmpty()) {
            Deque<ConsumerRecord<byte[], byte[]>> next = sources.get(random.nextInt(sources.size()));
            mixed.add(next.removeFirst());
            sources.removeIf(Deque::isEmpty);
        }
        int half = mixed.size() / 2;
        return new Wire(List.copyOf(mixed.subList(0, half)), List.copyOf(mixed.subList(half, mixed.size())));
    }
}
