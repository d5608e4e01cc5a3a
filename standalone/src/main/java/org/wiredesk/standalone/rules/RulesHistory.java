package org.wiredesk.standalone.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.reading.TopicScan;
import org.wiredesk.standalone.records.RecordDecoder;
import org.wiredesk.standalone.records.TopicRecord.Typed;

/** Every version of the rules that was applied. */
public final class RulesHistory {

    private final TreeMap<Integer, AppliedVersion> versions = new TreeMap<>();

    private RulesHistory() {}

    /** None was. */
    public static RulesHistory empty() {
        return new RulesHistory();
    }

    /** Reads the topic of the rules, which must exist. */
    public static RulesHistory read(Cluster cluster) {
        RulesHistory history = new RulesHistory();
        try (RecordDecoder decoder = new RecordDecoder(cluster.registryUrl())) {
            TopicScan.read(
                    cluster,
                    List.of(Topics.NEWS_ROUTING_RULES.name()),
                    Optional.empty(),
                    record -> history.add(record, decoder));
        }
        return history;
    }

    private void add(ConsumerRecord<byte[], byte[]> record, RecordDecoder decoder) {
        if (decoder.decode(record).value() instanceof Typed typed
                && typed.record() instanceof RoutingRulesChange change) {
            Map<Integer, Long> offsets = new HashMap<>(
                    version(change.getVersion()).map(AppliedVersion::offsets).orElse(Map.of()));
            offsets.put(record.partition(), record.offset());
            versions.put(change.getVersion(), new AppliedVersion(change, Map.copyOf(offsets)));
        }
    }

    /** The version that was applied last; empty if none ever was. */
    public Optional<AppliedVersion> newest() {
        return Optional.ofNullable(versions.lastEntry()).map(Map.Entry::getValue);
    }

    /** A version. */
    public Optional<AppliedVersion> version(int number) {
        return Optional.ofNullable(versions.get(number));
    }
}
