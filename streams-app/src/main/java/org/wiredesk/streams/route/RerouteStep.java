package org.wiredesk.streams.route;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wiredesk.records.Reroute;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.Deliveries;
import org.wiredesk.streams.store.ForgetfulStore;

/**
 * Routes stories of the past by rules that are new. Only what changes is sent, so that asking twice sends nothing twice. A story that is dead, withheld or under
 * embargo, or that nobody ever got, is left alone: what becomes of it is routed by the new rules anyway.
 *
 * @param where the stores that have the stories
 */
public record RerouteStep(NoticeStep.Stores where) {

    /** A processor that goes by these rules. */
    Processor<String, Reroute, String, Outgoing> by(RulesInForce rules) {
        return new Rerouting(rules);
    }

    private final class Rerouting implements Processor<String, Reroute, String, Outgoing> {

        private final RulesInForce rules;
        private ProcessorContext<String, Outgoing> context;
        private NoticeStep.Reader stories;
        private ForgetfulStore<Deliveries> delivered;
        private KeyValueStore<String, Story> held;

        Rerouting(RulesInForce rules) {
            this.rules = rules;
        }

        @Override
        public void init(ProcessorContext<String, Outgoing> context) {
            this.context = context;
            this.stories = where.reader(context);
            this.delivered = where.deliveries(context);
            this.held = context.getStateStore(RouteStep.HELD);
        }

        @Override
        public void process(Record<String, Reroute> record) {
            Instant now = Instant.ofEpochMilli(record.timestamp());
            Optional<Deliveries> before = delivered.get(record.key(), now);
            boolean wanted = record.value().getRulesVersion() == rules.version();
            if (before.isEmpty() || !wanted || held.get(record.key()) != null) {
                return;
            }
            stories.read(record.key(), now)
                    .filter(story -> story.getStatus() == StoryStatus.USABLE)
                    .map(story -> rules.router().routeOnceMore(story, before.get()))
                    .ifPresent(routed -> send(record, routed));
        }

        private void send(Record<String, Reroute> record, Router.Routed routed) {
            delivered.put(record.key(), routed.standing());
            if (!routed.deliveries().isEmpty()) {
                context.forward(record.withValue(new Outgoing(List.of(), routed.deliveries())));
            }
        }
    }
}
