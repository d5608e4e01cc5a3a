package org.wiredesk.streams.route;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.Deliveries;
import org.wiredesk.streams.embargo.Embargoes;
import org.wiredesk.streams.store.Expiry;

/**
 * Delivers stories: at once, or when their embargo ends.
 *
 * <p>Stores: {@code route-deliveries} (where each story was ever sent) and {@code route-held} (the newest state of each story under embargo). A newer
 * state of a held story takes its place; a kill ends the wait, and a story that nobody ever saw is then never mentioned. A message to editors is
 * not for publication: no topic hears of it.
 */
public final class RouteStep implements ProcessorSupplier<String, Story, String, Outgoing> {

    static final String DELIVERIES = "route-deliveries";
    static final String HELD = "route-held";
    private static final Duration LOOK_FOR_RELEASES = Duration.ofMillis(250);

    private final Router router;
    private final Serde<Deliveries> deliveries;
    private final Serde<Story> stories;
    private final Duration memory;

    /**
     * @param memory how long it is remembered where a story went, after it was last sent: so long a kill reaches everyone who got it
     */
    public RouteStep(RoutingRules rules, Serde<Deliveries> deliveries, Serde<Story> stories, Duration memory) {
        this.router = new Router(rules);
        this.deliveries = deliveries;
        this.stories = stories;
        this.memory = memory;
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(DELIVERIES), Serdes.String(), deliveries),
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(HELD), Serdes.String(), stories));
    }

    @Override
    public Processor<String, Story, String, Outgoing> get() {
        return new Routing();
    }

    private final class Routing implements Processor<String, Story, String, Outgoing> {

        private ProcessorContext<String, Outgoing> context;
        private KeyValueStore<String, Deliveries> delivered;
        private KeyValueStore<String, Story> held;

        @Override
        public void init(ProcessorContext<String, Outgoing> context) {
            this.context = context;
            this.delivered = context.getStateStore(DELIVERIES);
            this.held = context.getStateStore(HELD);
            Expiry.schedule(context, delivered, Deliveries::getLastSent, memory);
            context.schedule(LOOK_FOR_RELEASES, PunctuationType.WALL_CLOCK_TIME, this::release);
        }

        @Override
        public void process(Record<String, Story> record) {
            Story story = record.value();
            if (Embargoes.inForce(story, now())) {
                held.put(record.key(), story);
                return;
            }
            boolean wasHeld = held.delete(record.key()) != null;
            Optional<Deliveries> before = Optional.ofNullable(delivered.get(record.key()));
            if (wasHeld && before.isEmpty() && story.getStatus() != StoryStatus.USABLE) {
                return;
            }
            if (story.getKind() == RevisionKind.ADVISORY && !wasHeld) {
                context.forward(record.withValue(new Outgoing(story, List.of())));
                return;
            }
            send(record, before);
        }

        private void send(Record<String, Story> record, Optional<Deliveries> before) {
            Router.Routed routed = router.route(record.value(), before);
            delivered.put(record.key(), routed.standing());
            context.forward(record.withValue(new Outgoing(record.value(), routed.deliveries())));
        }

        private void release(long now) {
            for (Record<String, Story> story : due(Instant.ofEpochMilli(now))) {
                held.delete(story.key());
                send(story, Optional.ofNullable(delivered.get(story.key())));
            }
        }

        private List<Record<String, Story>> due(Instant now) {
            List<Record<String, Story>> due = new ArrayList<>();
            try (KeyValueIterator<String, Story> stories = held.all()) {
                stories.forEachRemaining(entry -> {
                    if (!Embargoes.inForce(entry.value, now)) {
                        due.add(new Record<>(entry.key, entry.value, now.toEpochMilli()));
                    }
                });
            }
            return due;
        }

        private Instant now() {
            return Instant.ofEpochMilli(context.currentSystemTimeMs());
        }
    }
}
