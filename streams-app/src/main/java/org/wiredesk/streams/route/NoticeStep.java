package org.wiredesk.streams.route;

import java.util.Optional;
import java.util.function.Function;
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
     */
    public record Stores(String stories, String enrichments) {

        /** All stores that the step has to be connected to. */
        public String[] names() {
            return new String[] {stories, enrichments, RouteStep.DELIVERIES, RouteStep.HELD};
        }

        /** Reads the newest state of a story, made of what the steps remember of it; empty if it was forgotten. */
        Function<String, Optional<Story>> reader(ProcessorContext<?, ?> context) {
            KeyValueStore<String, StoryMemory> memories = context.getStateStore(stories);
            KeyValueStore<String, Enrichment> found = context.getStateStore(enrichments);
            return storyId -> {
                StoryMemory story = memories.get(storyId);
                Enrichment enrichment = found.get(storyId);
                return story == null || enrichment == null
                        ? Optional.empty()
                        : Optional.of(RememberedStory.of(story, enrichment));
            };
        }
    }

    @Override
    public Processor<String, StoryRelation, String, Delivery> get() {
        return new Telling();
    }

    private final class Telling implements Processor<String, StoryRelation, String, Delivery> {

        private ProcessorContext<String, Delivery> context;
        private Function<String, Optional<Story>> stories;
        private KeyValueStore<String, Deliveries> delivered;
        private KeyValueStore<String, Story> held;

        @Override
        public void init(ProcessorContext<String, Delivery> context) {
            this.context = context;
            this.stories = where.reader(context);
            this.delivered = context.getStateStore(RouteStep.DELIVERIES);
            this.held = context.getStateStore(RouteStep.HELD);
        }

        @Override
        public void process(Record<String, StoryRelation> record) {
            Deliveries before = delivered.get(record.key());
            if (before == null || held.get(record.key()) != null) {
                return;
            }
            stories.apply(record.key())
                    .ifPresent(story -> Notices.of(record.value(), story, before)
                            .forEach(delivery -> context.forward(record.withValue(delivery))));
        }
    }
}
