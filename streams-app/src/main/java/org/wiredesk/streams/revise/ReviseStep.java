package org.wiredesk.streams.revise;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Revision;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryMemory;
import org.wiredesk.schemas.UrgentCopy;
import org.wiredesk.streams.store.ForgetfulStore;
import org.wiredesk.streams.store.Lifetime;
import org.wiredesk.streams.store.Retention;

/** Revises stories: what is known of each lies in the store {@code revise-stories}. */
public final class ReviseStep implements FixedKeyProcessorSupplier<String, LinkedItem, StoryNews> {

    /** The store of what is known of each story. */
    public static final String STORIES = "revise-stories";

    private final Serde<StoryMemory> storyMemories;
    private final Retention retention;

    /**
     * @param retention how long a story is remembered after its newest revision
     */
    public ReviseStep(Serde<StoryMemory> storyMemories, Retention retention) {
        this.storyMemories = storyMemories;
        this.retention = retention;
    }

    /** How long a story is remembered after its newest revision. */
    public static Lifetime<StoryMemory> lifetime(Retention retention) {
        return new Lifetime<>(
                story -> story.getCurrent().getReceivedAt(),
                story -> retention.of(story.getCurrent().getStatus() != StoryStatus.USABLE));
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORIES), Serdes.String(), storyMemories));
    }

    @Override
    public FixedKeyProcessor<String, LinkedItem, StoryNews> get() {
        return new Revising();
    }

    private final class Revising implements FixedKeyProcessor<String, LinkedItem, StoryNews> {

        private FixedKeyProcessorContext<String, StoryNews> context;
        private ForgetfulStore<StoryMemory> stories;

        @Override
        public void init(FixedKeyProcessorContext<String, StoryNews> context) {
            this.context = context;
            this.stories = ForgetfulStore.in(context, STORIES, lifetime(retention));
            stories.tidy(context);
        }

        @Override
        public void process(FixedKeyRecord<String, LinkedItem> record) {
            revise(UrgentCopy.readFrom(record.headers())
                    .map(copy -> inItsOwnTime(record, copy))
                    .orElse(record));
        }

        /** What has overtaken others bears the beginning of time as its timestamp up to here, to be read first. */
        private FixedKeyRecord<String, LinkedItem> inItsOwnTime(
                FixedKeyRecord<String, LinkedItem> record, UrgentCopy copy) {
            UrgentCopy.removeFrom(record.headers());
            return record.withTimestamp(copy.timestamp());
        }

        private void revise(FixedKeyRecord<String, LinkedItem> record) {
            LinkedItem linked = record.value();
            Optional<StoryMemory> story = stories.get(record.key(), now(record));
            linked.getCorrection()
                    .ifPresentOrElse(
                            correction -> StoryCorrector.correct(linked, correction, story)
                                    .ifPresent(corrected ->
                                            tell(record, corrected.memory(), Optional.empty(), corrected.revision())),
                            () -> {
                                Revised revised = Reviser.revise(linked, story);
                                tell(record, revised.memory(), Optional.of(revised.decision()), revised.revision());
                            });
        }

        /** An item that is corrected came long ago; the correction comes now. */
        private static Instant now(FixedKeyRecord<String, LinkedItem> record) {
            LinkedItem linked = record.value();
            return linked.getCorrection().isPresent()
                    ? Instant.ofEpochMilli(record.timestamp())
                    : linked.getItem().getReceivedAt();
        }

        private void tell(
                FixedKeyRecord<String, LinkedItem> record,
                StoryMemory known,
                Optional<Decision> decision,
                Optional<Revision> revision) {
            stories.put(record.key(), known);
            context.forward(record.withValue(new StoryNews(decision, revision)));
        }
    }
}
