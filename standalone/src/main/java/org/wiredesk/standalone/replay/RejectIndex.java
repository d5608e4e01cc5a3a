package org.wiredesk.standalone.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Reject;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.reading.TopicScan;
import org.wiredesk.standalone.replay.StoredReject.Spot;

/**
 * Which rejects there are to take again. One that was taken before is left: what became of it then stands on the wire, and if that was another
 * reject, that one is taken.
 */
final class RejectIndex {

    private final Selection selection;
    private final List<Found> found = new ArrayList<>();
    private final Map<String, Spot> bytes = new HashMap<>();
    private final Set<String> takenBefore = new HashSet<>();

    private RejectIndex(Selection selection) {
        this.selection = selection;
    }

    /** Reads both ends of the wire; only headers are kept in memory. */
    static RejectIndex read(Cluster cluster, Selection selection) {
        RejectIndex index = new RejectIndex(selection);
        TopicScan.read(cluster, List.of(Topics.WIRE_REJECTS.name()), Optional.empty(), index::reject);
        TopicScan.read(cluster, List.of(Topics.WIRE_ITEMS.name()), selection.since(), index::replayed);
        return index;
    }

    /** Those whose bytes are there, in the order in which they were received. */
    List<StoredReject> ready() {
        return open().filter(reject -> spot(reject).isPresent())
                .map(reject -> new StoredReject(
                        reject.source, reject.reject, spot(reject).orElseThrow()))
                .toList();
    }

    /** How many cannot be taken, since their bytes were too many for Kafka. */
    long withoutBytes() {
        return open().filter(reject -> spot(reject).isEmpty()).count();
    }

    private Stream<Found> open() {
        return found.stream()
                .filter(reject -> !takenBefore.contains(reject.reject.itemId()))
                .sorted(Comparator.comparing((Found reject) -> reject.reject.receivedAt()));
    }

    private Optional<Spot> spot(Found reject) {
        String holder = reject.reject.bytesWith().orElse(reject.reject.itemId());
        return Optional.ofNullable(bytes.get(holder));
    }

    private void reject(ConsumerRecord<byte[], byte[]> record) {
        replayed(record);
        Reject reject = Reject.readFrom(record.headers(), Instant.ofEpochMilli(record.timestamp()));
        if (record.value() != null && record.value().length > 0) {
            bytes.put(reject.itemId(), new Spot(record.partition(), record.offset()));
        }
        String source = record.key() == null ? "" : new String(record.key(), UTF_8);
        if (selection.takes(reject.receivedAt(), source, reject.feed(), reject.itemId()) && says(reject.reason())) {
            found.add(new Found(source, reject));
        }
    }

    private void replayed(ConsumerRecord<byte[], byte[]> record) {
        Header original = record.headers().lastHeader(Reject.REPLAY_OF);
        if (original != null) {
            takenBefore.add(new String(original.value(), UTF_8));
        }
    }

    private boolean says(String reason) {
        return selection
                .reason()
                .map(words -> reason.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    private record Found(String source, Reject reject) {}
}
