package org.wiredesk.streams.route;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.records.Reroute;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.InvalidConfiguration;

/**
 * Routes by rules that change while it runs. Each task has the rules that it goes by in its store {@code route-rules}, so that after a restart it goes by the
 * same; it changes them where the new ones come in its own order, in the transaction of that moment.
 *
 * @param initial the rules before any were applied
 * @param applied reads those that were
 * @param changes how they are written down
 * @param states routes new states of stories
 * @param again routes stories of the past
 * @param listener told of changes
 */
public record LiveRulesStep(
        RoutingRules initial,
        AppliedRules applied,
        Serde<RoutingRulesChange> changes,
        RouteStep states,
        RerouteStep again,
        RulesListener listener)
        implements ProcessorSupplier<String, RouteInput, String, Outgoing> {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRulesStep.class);
    private static final String RULES = "route-rules";
    private static final String IN_FORCE = "in-force";

    /** The topic in which Kafka keeps the rules that each task goes by, in the partition of the task's number. */
    public static String storeTopic(String applicationId) {
        return applicationId + "-" + RULES + "-changelog";
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        StoreBuilder<?> rules =
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(RULES), Serdes.String(), changes);
        return Stream.concat(states.stores().stream(), Stream.of(rules)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Processor<String, RouteInput, String, Outgoing> get() {
        RulesInForce rules = new RulesInForce(initial);
        return new Routing(rules, states.by(rules), again.by(rules));
    }

    private final class Routing implements Processor<String, RouteInput, String, Outgoing> {

        private final RulesInForce rules;
        private final Processor<String, Story, String, Outgoing> routing;
        private final Processor<String, Reroute, String, Outgoing> rerouting;
        private KeyValueStore<String, RoutingRulesChange> store;
        private int task;

        Routing(
                RulesInForce rules,
                Processor<String, Story, String, Outgoing> routing,
                Processor<String, Reroute, String, Outgoing> rerouting) {
            this.rules = rules;
            this.routing = routing;
            this.rerouting = rerouting;
        }

        @Override
        public void init(ProcessorContext<String, Outgoing> context) {
            this.store = context.getStateStore(RULES);
            this.task = context.taskId().partition();
            Optional.ofNullable(store.get(IN_FORCE)).ifPresent(this::goOnWith);
            listener.inForce(task, rules.version());
            routing.init(context);
            rerouting.init(context);
        }

        @Override
        public void process(Record<String, RouteInput> record) {
            RouteInput input = record.value();
            if (input instanceof RouteInput.NewState state) {
                routing.process(record.withValue(state.story()));
            } else if (input instanceof RouteInput.OnceMore more) {
                rerouting.process(record.withValue(more.request()));
            } else if (input instanceof RouteInput.NewRules news) {
                change(news.change());
            }
        }

        /** Rules that a program has put in force and this one cannot read: to go by others in silence would retract what is right. */
        private void goOnWith(RoutingRulesChange change) {
            AppliedRules.Result result = applied.read(change);
            rules.change(
                    result.rules()
                            .orElseThrow(
                                    () -> new InvalidConfiguration(
                                            List.of(
                                                    "The rules of version " + change.getVersion()
                                                            + ", which are in force, cannot be read by this version of Wiredesk: "
                                                            + result.mistakes()
                                                            + " Start the version that applied them, apply rules that both can read, and upgrade then."))),
                    change.getVersion());
        }

        private void change(RoutingRulesChange change) {
            if (change.getVersion() <= rules.version()) {
                ignore(change, "A later version is in force, or this one is already.");
                return;
            }
            AppliedRules.Result result = applied.read(change);
            if (result.rules().isEmpty()) {
                ignore(change, result.mistakes());
                return;
            }
            store.put(IN_FORCE, change);
            rules.change(result.rules().get(), change.getVersion());
            listener.inForce(task, change.getVersion());
            LOG.atInfo()
                    .addKeyValue("rulesVersion", change.getVersion())
                    .addKeyValue("by", change.getBy())
                    .addKeyValue("task", task)
                    .log("Other routing rules are in force");
        }

        private void ignore(RoutingRulesChange change, String why) {
            listener.ignored();
            LOG.atWarn()
                    .addKeyValue("rulesVersion", change.getVersion())
                    .addKeyValue("rulesInForce", rules.version())
                    .addKeyValue("task", task)
                    .log("Routing rules on the topic are ignored: {}", why);
        }

        @Override
        public void close() {
            routing.close();
            rerouting.close();
        }
    }
}
