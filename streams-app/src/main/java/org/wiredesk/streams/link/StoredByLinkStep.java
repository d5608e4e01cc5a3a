package org.wiredesk.streams.link;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wiredesk.records.internal.PassageStories;
import org.wiredesk.records.internal.StoryCandidate;
import org.wiredesk.records.internal.StoryCandidates;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.records.internal.StoryText;
import org.wiredesk.streams.copy.FurnitureSettings;
import org.wiredesk.streams.copy.LearnedFurniture;
import org.wiredesk.streams.store.ForgetfulStore;
import org.wiredesk.streams.store.Lifetime;
import org.wiredesk.streams.store.Retention;

/**
 * What {@link LinkStep} and {@link CorrectLinksStep} remember, in the stores of one task that both of them use.
 *
 * @param items item id to story, kept as long as a story is
 * @param names name to story, kept as long as a story is
 * @param candidates slug, key, message number or passage to stories, kept as long as a window is open
 * @param texts story to what its text is known by, kept as long as a window is open
 * @param passages last paragraphs to stories, see {@link LearnedFurniture}
 * @param corrections stories that were joined and corrections that were obeyed, kept as long as a tombstone; it lies in memory, as every look passes by it
 * @param positions how far {@link LinkStep} has read since this task began here, in memory only
 */
record StoredByLinkStep(
        ForgetfulStore<StoryName> items,
        ForgetfulStore<StoryName> names,
        ForgetfulStore<StoryCandidates> candidates,
        ForgetfulStore<StoryText> texts,
        ForgetfulStore<PassageStories> passages,
        ForgetfulStore<StoryName> corrections,
        KeyValueStore<String, Long> positions) {

    private static final String ITEMS = "link-items";
    private static final String NAMES = "link-names";
    private static final String CANDIDATES = "link-candidates";
    private static final String TEXTS = "link-texts";
    private static final String PASSAGES = "link-passages";
    private static final String CORRECTIONS = "link-corrections";
    private static final String POSITIONS = "link-positions";
    private static final String OFFSET = "offset";

    /** The stores to be made; both steps must be given the same ones. */
    static Set<StoreBuilder<?>> stores(LinkStep.Written written) {
        return Set.of(
                store(Stores.persistentKeyValueStore(ITEMS), written.names()),
                store(Stores.persistentKeyValueStore(NAMES), written.names()),
                store(Stores.persistentKeyValueStore(CANDIDATES), written.candidates()),
                store(Stores.persistentKeyValueStore(TEXTS), written.texts()),
                store(Stores.persistentKeyValueStore(PASSAGES), written.passages()),
                store(Stores.inMemoryKeyValueStore(CORRECTIONS), written.names()),
                store(Stores.inMemoryKeyValueStore(POSITIONS), Serdes.Long()).withLoggingDisabled());
    }

    private static <V> StoreBuilder<?> store(KeyValueBytesStoreSupplier supplier, Serde<V> values) {
        return Stores.keyValueStoreBuilder(supplier, Serdes.String(), values);
    }

    /** How long it is remembered what: the same for all steps that use the stores. */
    record Memory(LinkSettings settings, FurnitureSettings furniture, Retention retention) {}

    /** The stores of this task. */
    static StoredByLinkStep in(ProcessorContext<?, ?> context, Memory memory) {
        Retention retention = memory.retention();
        LinkSettings settings = memory.settings();
        return new StoredByLinkStep(
                ForgetfulStore.in(context, ITEMS, Lifetime.of(StoryName::getLastSeen, retention.memory())),
                ForgetfulStore.in(
                        context,
                        NAMES,
                        new Lifetime<>(StoryName::getLastSeen, name -> retention.of(name.getTakenBack()))),
                ForgetfulStore.in(context, CANDIDATES, Lifetime.of(StoredByLinkStep::newest, settings.longestWindow())),
                ForgetfulStore.in(context, TEXTS, Lifetime.of(StoryText::getLastSeen, settings.textWindow())),
                ForgetfulStore.in(
                        context,
                        PASSAGES,
                        Lifetime.of(
                                PassageStories::getLastSeen, memory.furniture().window())),
                ForgetfulStore.in(context, CORRECTIONS, Lifetime.of(StoryName::getLastSeen, retention.tombstones())),
                context.getStateStore(POSITIONS));
    }

    /** Removes what is remembered no more, as time goes on. */
    void tidy(ProcessorContext<?, ?> context) {
        List.of(items, names, candidates, texts, passages, corrections).forEach(store -> store.tidy(context));
    }

    /** What is known at one time: when an item was received, or a correction made. */
    RememberedLinks at(Instant now) {
        return new RememberedLinks(this, now);
    }

    private static Instant newest(StoryCandidates candidates) {
        List<StoryCandidate> stories = candidates.getStories();
        return stories.get(stories.size() - 1).getLastSeen();
    }

    /** From now on the item at this offset of {@code wire.items} is the last that was read. */
    void passed(long offset) {
        positions.put(OFFSET, offset);
    }

    /** The offset of the last item that was read; empty until one was. */
    OptionalLong position() {
        Long offset = positions.get(OFFSET);
        return offset == null ? OptionalLong.empty() : OptionalLong.of(offset);
    }
}
