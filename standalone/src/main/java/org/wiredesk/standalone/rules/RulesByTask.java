package org.wiredesk.standalone.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.reading.TopicScan;
import org.wiredesk.standalone.records.RecordDecoder;
import org.wiredesk.standalone.records.TopicRecord.Typed;

/**
 * The rules that each task of the topology goes by, as it keeps them itself. That a task has read past a version does not say that it goes by it: what is no newer than
 * its own, and what it cannot read, it leaves alone.
 */
public final class RulesByTask {

    /** Kafka ends a transaction in each partition on its own: what a task has committed may be seen a moment later in another one. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final Map<Integer, RoutingRulesChange> tasks = new HashMap<>();

    /**
     * Reads what they go by now.
     *
     * @param topic of the topology's store of rules, which must exist
     */
    public static RulesByTask read(Cluster cluster, String topic) {
        RulesByTask rules = new RulesByTask();
        try (RecordDecoder decoder = new RecordDecoder(cluster.registryUrl())) {
            TopicScan.read(cluster, List.of(topic), Optional.empty(), record -> rules.add(record, decoder));
        }
        return rules;
    }

    /**
     * The same once all of them go by these rules, or after a moment: for rules that all of them have read past.
     *
     * @param count how many there are
     */
    public static RulesByTask readSettled(Cluster cluster, String topic, RoutingRulesChange rules, int count)
            throws ExecutionException, InterruptedException {
        RulesByTask[] newest = {new RulesByTask()};
        TopologyProgress.await(
                Instant.now().plus(A_MOMENT),
                () -> {
                    newest[0] = read(cluster, topic);
                    return newest[0].goingBy(rules);
                },
                going -> going == count);
        return newest[0];
    }

    private void add(ConsumerRecord<byte[], byte[]> record, RecordDecoder decoder) {
        if (decoder.decode(record).value() instanceof Typed typed
                && typed.record() instanceof RoutingRulesChange change) {
            put(record.partition(), change);
        }
    }

    /** From now on the task goes by these. */
    void put(int task, RoutingRulesChange rules) {
        tasks.put(task, rules);
    }

    /** How many tasks go by exactly these. */
    public long goingBy(RoutingRulesChange rules) {
        return tasks.values().stream()
                .filter(known -> known.getVersion() == rules.getVersion()
                        && known.getHash().equals(rules.getHash()))
                .count();
    }

    /** The newest that any of them goes by; empty if all go by those of their settings. */
    public Optional<RoutingRulesChange> newest() {
        return tasks.values().stream().max((one, other) -> Integer.compare(one.getVersion(), other.getVersion()));
    }

    /** What they go by, in words. */
    public String name() {
        return tasks.isEmpty()
                ? "version 0, the rules of the topology's settings"
                : "version "
                        + tasks.values().stream()
                                .map(RoutingRulesChange::getVersion)
                                .distinct()
                                .sorted()
                                .map(Object::toString)
                                .collect(Collectors.joining(" and "));
    }
}
