package org.wiredesk.streams.route;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
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
import org.wiredesk.streams.embargo.ReleaseTimes;
import org.wiredesk.streams.store.ForgetfulStore;
import org.wiredesk.streams.store.Lifetime;

/**
 * Delivers stories: at once, or when their embargo ends.
 *
 * <p>Stores: {@code route-deliveries} (where each story was ever sent) and {@code route-held} (the newest state of each story under embargo). A newer
 * state of a held story takes its place; a kill ends the wait, and a story that nobody ever saw is then never mentioned. A message to editors is
 * not for publication: no topic hears of it, and a held text waits on.
 *
 * <p>What the clock says now is what counts, and not how long a text has waited: a clock that is put right in the meantime releases it by the right time.
 */
public final class RouteStep {

    static final String DELIVERIES = "route-deliveries";
    static final String HELD = "route-held";
    private static final Duration LOOK_FOR_RELEASES = Duration.ofMillis(250);

    private final Serde<Deliveries> deliveries;
    private final Serde<Story> stories;
    private final Duration memory;
    private final InstantSource clock;

    /**
     * @param memory how long it is remembered where a story went, after it was last sent: so long a kill reaches everyone who got it
     * @param clock which embargoes go by
     */
    public RouteStep(Serde<Deliveries> deliveries, Serde<Story> stories, Duration memory, InstantSource clock) {
        this.deliveries = deliveries;
        this.stories = stories;
        this.memory = memory;
        this.clock = clock;
    }

    /** The topic in which Kafka keeps what is held, by story; for those who may see texts under embargo. */
    public static String heldTopic(String applicationId) {
        return applicationId + "-" + HELD + "-changelog";
    }

    Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(DELIVERIES), Serdes.String(), deliveries),
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(HELD), Serdes.String(), stories));
    }

    /**
     * Where each story was sent, for this step and those that read it.
     *
     * @param memory how long that is remembered
     */
    static ForgetfulStore<Deliveries> deliveries(ProcessorContext<?, ?> context, Duration memory) {
        return ForgetfulStore.in(context, DELIVERIES, Lifetime.of(Deliveries::getLastSent, memory));
    }

    /** A processor that goes by these rules. */
    Processor<String, Story, String, Outgoing> by(RulesInForce rules) {
        return new Routing(rules);
    }

    private final class Routing implements Processor<String, Story, String, Outgoing> {

        private final RulesInForce rules;
        private ProcessorContext<String, Outgoing> context;
        private ForgetfulStore<Deliveries> delivered;
        private KeyValueStore<String, Story> held;
        private ReleaseTimes times;

        Routing(RulesInForce rules) {
            this.rules = rules;
        }

        @Override
        public void init(ProcessorContext<String, Outgoing> context) {
            this.context = context;
            this.delivered = deliveries(context, memory);
            this.held = context.getStateStore(HELD);
            this.times = new ReleaseTimes();
            try (KeyValueIterator<String, Story> waiting = held.all()) {
                waiting.forEachRemaining(entry -> remember(entry.key, entry.value));
            }
            delivered.tidy(context);
            context.schedule(LOOK_FOR_RELEASES, PunctuationType.WALL_CLOCK_TIME, unused -> release());
        }

        @Override
        public void process(Record<String, Story> record) {
            Instant now = clock.instant();
            Optional<Story> waiting = Optional.ofNullable(held.get(record.key()));
            Story story = waiting.map(text -> newest(text, record.value())).orElse(record.value());
            if (Embargoes.inForce(story, now)) {
                held.put(record.key(), story);
                remember(record.key(), story);
                return;
            }
            forget(record.key());
            boolean secret = Embargoes.inForce(story.getEmbargo(), now)
                    || waiting.filter(text -> Embargoes.inForce(text, now)).isPresent();
            Optional<Deliveries> before = delivered.get(record.key(), story.getReceivedAt());
            boolean neverSeen = before.isEmpty() && (secret || waiting.isPresent());
            if (neverSeen && story.getStatus() != StoryStatus.USABLE) {
                return;
            }
            send(record.withValue(secret ? PublicPart.of(story) : story), before);
        }

        /** A message to editors stands beside the text that waits. */
        private static Story newest(Story waiting, Story story) {
            return story.getKind() == RevisionKind.ADVISORY
                    ? Story.newBuilder(waiting).setRevision(story.getRevision()).build()
                    : story;
        }

        private void send(Record<String, Story> record, Optional<Deliveries> before) {
            if (record.value().getKind() == RevisionKind.ADVISORY) {
                context.forward(record.withValue(new Outgoing(record.value(), List.of())));
                return;
            }
            Router.Routed routed = rules.router().route(record.value(), before);
            delivered.put(record.key(), routed.standing());
            context.forward(record.withValue(new Outgoing(record.value(), routed.deliveries())));
        }

        private void release() {
            Instant now = clock.instant();
            for (String storyId : times.due(now)) {
                Story story = held.get(storyId);
                forget(storyId);
                if (story != null) {
                    send(
                            new Record<>(storyId, story, now.toEpochMilli()),
                            delivered.get(storyId, story.getReceivedAt()));
                }
            }
        }

        private void remember(String storyId, Story story) {
            story.getEmbargo().ifPresent(embargo -> times.put(storyId, embargo));
        }

        private void forget(String storyId) {
            held.delete(storyId);
            times.remove(storyId);
        }
    }
}
