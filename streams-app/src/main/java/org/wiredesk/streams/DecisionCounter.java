package org.wiredesk.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.Consumer;
import org.wiredesk.records.Decision;

/**
 * Counts decisions by source and outcome: {@code wiredesk_decisions_total}. The sum over the outcomes is the number of items; after a crash the
 * counter may run ahead by what was processed again, while the topic does not.
 *
 * @param registry where the counters live
 */
record DecisionCounter(MeterRegistry registry) implements Consumer<Decision> {

    @Override
    public void accept(Decision decision) {
        registry.counter(
                        "wiredesk.decisions",
                        "source",
                        decision.getSource(),
                        "outcome",
                        decision.getOutcome().name().toLowerCase(Locale.ROOT),
                        "kind",
                        decision.getKind()
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .orElse("none"))
                .increment();
    }
}
