package org.wiredesk.streams.route;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.wiredesk.records.Delivery;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryRelation;
import org.wiredesk.records.internal.Deliveries;
import org.wiredesk.records.internal.Enrichment;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.streams.enrich.RememberedStory;
import org.wiredesk.streams.store.ForgetfulStore;
import org.wiredesk.streams.store.Lifetime;

/**
 * Tells everyone who has a story what became of its original. It writes nothing: the story and where it stands are read from the stores of the steps that it
 * went through. A story whose newest text is under embargo is not shown for a notice; neither is one that is so old that it was forgotten.
 *
 * @param where the stores that it reads
 */
public record NoticeStep(Stores where) implements ProcessorSupplier<String, StoryRelation, String, Delivery> {

    /**
     * The names of the stores of other steps.
     *
     * @param stories what {@code revise} knows of each story
     * @param enrichments what {@code enrich} has found in each
     * @param story how long it is known
     * @param delivered how long it is remembered where each went
     */
    public record Stores(String stories, String enrichments, Lifetime<StoryMemory> story, Duration delivered) {

        /** All stores that the step has to be connected to. */
        public String[] names() {
            return new String[] {stories, enrichments, RouteStep.DELIVERIES, RouteStep.HELD};
        }

        /** Reads stories as the steps remember them: what was found in one that may be used is there as long as it is known. */
        Reader reader(ProcessorContext<?, ?> context) {
            ForgetfulStore<StoryMemory> memories = ForgetfulStore.in(context, stories, story);
            KeyValueStore<String, Enrichment> found = context.getStateStore(enrichments);
            return (storyId, now) -> memories.get(storyId, now)
                    .flatMap(known -> Optional.ofNullable(found.get(storyId))
                            .map(enrichment -> RememberedStory.of(known, enrichment)));
        }

        /** Where each story was sent. */
        ForgetfulStore<Deliveries> deliveries(ProcessorContext<?, ?> context) {
            return RouteStep.deliveries(context, delivered);
        }
    }

    /** Reads the newest state of a story. */
    @FunctionalInterface
    interface Reader {

        /** The story, made of what the steps remember of it; empty if it was forgotten by then. */
        Optional<Story> read(String storyId, Instant now);
    }

    @Override
    public Processor<String, StoryRelation, String, Delivery> get() {
        return new Telling();
    }

    private final class Telling implements Processor<String, StoryRelation, String, Delivery> {

        private ProcessorContext<String, Delivery> context;
        private Reader stories;
        private ForgetfulStore<Deliveries> delivered;
        private KeyValueStore<String, Story> held;

        @Override
        public void init(ProcessorContext<String, Delivery> context) {
            this.context = context;
            this.stories = where.reader(context);
            this.delivered = where.deliveries(context);
            this.held = context.getStateStore(RouteStep.HELD);
        }

        @Override
        public void process(Record<String, StoryRelation> record) {
            Instant now = Instant.ofEpochMilli(record.timestamp());
            Optional<Deliveries> before = delivered.get(record.key(), now);
            if (before.isEmpty() || held.get(record.key()) != null) {
                return;
            }
            stories.read(record.key(), now)
                    .ifPresent(story -> Notices.of(record.value(), story, before.get())
                            .forEach(delivery -> context.forward(record.withValue(delivery))));
        }
    }
}
