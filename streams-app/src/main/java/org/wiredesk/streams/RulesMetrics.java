package org.wiredesk.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.wiredesk.streams.route.RulesListener;

/** Shows the version of the routing rules by task, {@code wiredesk_rules_version}, and counts what was no good: {@code wiredesk_rules_ignored_total}. */
final class RulesMetrics implements RulesListener {

    private final MeterRegistry registry;
    private final Map<Integer, AtomicInteger> versions = new ConcurrentHashMap<>();

    /**
     * @param registry where the meters live
     */
    RulesMetrics(MeterRegistry registry) {
        this.registry = registry;
        registry.counter("wiredesk.rules.ignored");
    }

    @Override
    public void inForce(int task, int version) {
        versions.computeIfAbsent(task, this::gauge).set(version);
    }

    private AtomicInteger gauge(int task) {
        AtomicInteger version = new AtomicInteger();
        registry.gauge("wiredesk.rules.version", Tags.of("task", Integer.toString(task)), version);
        return version;
    }

    @Override
    public void ignored() {
        registry.counter("wiredesk.rules.ignored").increment();
    }
}
