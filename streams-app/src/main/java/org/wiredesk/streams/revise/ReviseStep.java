package org.wiredesk.streams.revise;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.streams.store.Expiry;
import org.wiredesk.streams.store.Retention;

/** Revises stories: what is known of each lies in the store {@code revise-stories}. */
public final class ReviseStep implements FixedKeyProcessorSupplier<String, LinkedItem, Revised> {

    private static final String STORIES = "revise-stories";

    private final Serde<StoryMemory> storyMemories;
    private final Retention retention;

    /**
     * @param retention how long a story is remembered after its newest revision
     */
    public ReviseStep(Serde<StoryMemory> storyMemories, Retention retention) {
        this.storyMemories = storyMemories;
        this.retention = retention;
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORIES), Serdes.String(), storyMemories));
    }

    @Override
    public FixedKeyProcessor<String, LinkedItem, Revised> get() {
        return new Revising();
    }

    private final class Revising implements FixedKeyProcessor<String, LinkedItem, Revised> {

        private FixedKeyProcessorContext<String, Revised> context;
        private KeyValueStore<String, StoryMemory> stories;

        @Override
        public void init(FixedKeyProcessorContext<String, Revised> context) {
            this.context = context;
            this.stories = context.getStateStore(STORIES);
            Expiry.schedule(
                    context,
                    stories,
                    story -> story.getCurrent().getReceivedAt(),
                    (StoryMemory story) -> retention.of(story.getCurrent().getStatus() != StoryStatus.USABLE));
        }

        @Override
        public void process(FixedKeyRecord<String, LinkedItem> record) {
            Revised revised = Reviser.revise(record.value(), Optional.ofNullable(stories.get(record.key())));
            stories.put(record.key(), revised.memory());
            context.forward(record.withValue(revised));
        }
    }
}
