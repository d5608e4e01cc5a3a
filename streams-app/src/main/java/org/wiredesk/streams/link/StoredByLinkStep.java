package org.wiredesk.streams.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.wiredesk.streams.store.Expiry;
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
        KeyValueStore<String, StoryName> items,
        KeyValueStore<String, StoryName> names,
        KeyValueStore<String, StoryCandidates> candidates,
        KeyValueStore<String, StoryText> texts,
        KeyValueStore<String, PassageStories> passages,
        KeyValueStore<String, StoryName> corrections,
        KeyValueStore<String, Long> positions)
        implements LinkMemory, CorrectionMemory, LearnedFurniture.Memory {

    private static final String ITEMS = "link-items";
    private static final String NAMES = "link-names";
    private static final String CANDIDATES = "link-candidates";
    private static final String TEXTS = "link-texts";
    private static final String PASSAGES = "link-passages";
    private static final String CORRECTIONS = "link-corrections";
    private static final String POSITIONS = "link-positions";
    private static final String OFFSET = "offset";
    private static final String OBEYED = "obeyed:";
    private static final String JOINED = "joined:";

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

    /** The stores of this task. */
    static StoredByLinkStep in(ProcessorContext<?, ?> context) {
        return new StoredByLinkStep(
                context.getStateStore(ITEMS),
                context.getStateStore(NAMES),
                context.getStateStore(CANDIDATES),
                context.getStateStore(TEXTS),
                context.getStateStore(PASSAGES),
                context.getStateStore(CORRECTIONS),
                context.getStateStore(POSITIONS));
    }

    /** Forgets what was not seen for so long, as time goes on. */
    void expire(
            ProcessorContext<?, ?> context, LinkSettings settings, FurnitureSettings furniture, Retention retention) {
        Expiry.schedule(context, items, StoryName::getLastSeen, retention.memory());
        Expiry.schedule(context, names, StoryName::getLastSeen, (StoryName name) -> retention.of(name.getTakenBack()));
        Expiry.schedule(context, candidates, StoredByLinkStep::newest, settings.longestWindow());
        Expiry.schedule(context, texts, StoryText::getLastSeen, settings.textWindow());
        Expiry.schedule(context, passages, PassageStories::getLastSeen, furniture.window());
        Expiry.schedule(context, corrections, StoryName::getLastSeen, retention.tombstones());
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

    /** What is remembered as editors have corrected it. */
    JoinedMemory links() {
        return new JoinedMemory(this, this);
    }

    @Override
    public boolean isObeyed(String correctionId) {
        return corrections.get(OBEYED + correctionId) != null;
    }

    @Override
    public void obeyed(String correctionId, Instant at) {
        corrections.put(OBEYED + correctionId, new StoryName("", at, false));
    }

    @Override
    public Optional<String> joinedInto(String storyId) {
        return corrections.approximateNumEntries() == 0
                ? Optional.empty()
                : Optional.ofNullable(corrections.get(JOINED + storyId)).map(StoryName::getStoryId);
    }

    @Override
    public void join(String storyId, String into, Instant at) {
        corrections.put(JOINED + storyId, new StoryName(into, at, false));
    }

    @Override
    public void move(String itemId, String storyId, Instant at) {
        items.put(itemId, new StoryName(storyId, at, false));
    }

    @Override
    public Optional<PassageStories> passage(String key) {
        return Optional.ofNullable(passages.get(key));
    }

    @Override
    public void remember(String key, PassageStories stories) {
        passages.put(key, stories);
    }

    @Override
    public Optional<StoryName> item(String itemId) {
        return Optional.ofNullable(items.get(itemId));
    }

    @Override
    public Optional<StoryName> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    @Override
    public void remember(String name, StoryName story) {
        names.put(name, story);
    }

    @Override
    public void forget(String name) {
        names.delete(name);
    }

    @Override
    public List<StoryCandidate> candidates(String key) {
        return Optional.ofNullable(candidates.get(key))
                .map(StoryCandidates::getStories)
                .orElse(List.of());
    }

    @Override
    public void remember(String key, List<StoryCandidate> stories) {
        if (stories.isEmpty()) {
            candidates.delete(key);
        } else {
            candidates.put(key, new StoryCandidates(stories));
        }
    }

    @Override
    public Optional<StoryText> text(String storyId) {
        return Optional.ofNullable(texts.get(storyId));
    }

    @Override
    public void remember(String storyId, StoryText text) {
        texts.put(storyId, text);
    }

    @Override
    public void forgetText(String storyId) {
        texts.delete(storyId);
    }
}
