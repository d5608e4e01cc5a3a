package org.wiredesk.streams.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.PassageStories;
import org.wiredesk.records.internal.StoryCandidate;
import org.wiredesk.records.internal.StoryCandidates;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.records.internal.StoryText;
import org.wiredesk.streams.copy.CopyDesk;
import org.wiredesk.streams.copy.FurnitureSettings;
import org.wiredesk.streams.copy.LearnedFurniture;
import org.wiredesk.streams.store.Expiry;
import org.wiredesk.streams.store.Retention;

/**
 * Ties each item to its story and drops an item that a feed delivered twice after a crash: it has its decision already.
 *
 * <p>Stores: {@code link-items} (item id to story) and {@code link-names} (name to story), kept as long as a story is; {@code link-candidates} (slug, key,
 * message number or passage to stories), {@code link-texts} (story to what its text is known by) and {@code link-passages} (last paragraphs to stories, see
 * {@link LearnedFurniture}), kept as long as a window is open.
 */
public final class LinkStep implements ProcessorSupplier<String, WireItem, String, LinkedItem> {

    private static final String ITEMS = "link-items";
    private static final String NAMES = "link-names";
    private static final String CANDIDATES = "link-candidates";
    private static final String TEXTS = "link-texts";
    private static final String PASSAGES = "link-passages";

    private final CopyDesk copyDesk;
    private final StoryLinker linker;
    private final Written written;
    private final LinkSettings settings;
    private final FurnitureSettings furniture;
    private final Retention retention;

    /** How what is remembered is written down. */
    public record Written(
            Serde<StoryName> names,
            Serde<StoryCandidates> candidates,
            Serde<StoryText> texts,
            Serde<PassageStories> passages) {}

    /**
     * @param settings how long and how surely each rule holds
     * @param furniture when a repeated paragraph is furniture
     * @param retention how long items and names are remembered after they were last seen
     */
    public LinkStep(
            CopyDesk copyDesk,
            Written written,
            LinkSettings settings,
            FurnitureSettings furniture,
            Retention retention) {
        this.copyDesk = copyDesk;
        this.linker = new StoryLinker(settings);
        this.written = written;
        this.settings = settings;
        this.furniture = furniture;
        this.retention = retention;
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(
                store(ITEMS, written.names),
                store(NAMES, written.names),
                store(CANDIDATES, written.candidates),
                store(TEXTS, written.texts),
                store(PASSAGES, written.passages));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    @Override
    public Processor<String, WireItem, String, LinkedItem> get() {
        return new Linking();
    }

    private final class Linking implements Processor<String, WireItem, String, LinkedItem> {

        private ProcessorContext<String, LinkedItem> context;
        private final LearnedFurniture learned = new LearnedFurniture(furniture);
        private Remembered remembered;

        @Override
        public void init(ProcessorContext<String, LinkedItem> context) {
            this.context = context;
            this.remembered = new Remembered(
                    context.getStateStore(ITEMS),
                    context.getStateStore(NAMES),
                    context.getStateStore(CANDIDATES),
                    context.getStateStore(TEXTS),
                    context.getStateStore(PASSAGES));
            Expiry.schedule(context, remembered.items, StoryName::getLastSeen, retention.memory());
            Expiry.schedule(
                    context,
                    remembered.names,
                    StoryName::getLastSeen,
                    (StoryName name) -> retention.of(name.getTakenBack()));
            Expiry.schedule(context, remembered.candidates, Linking::newest, settings.longestWindow());
            Expiry.schedule(context, remembered.texts, StoryText::getLastSeen, settings.textWindow());
            Expiry.schedule(context, remembered.passages, PassageStories::getLastSeen, furniture.window());
        }

        private static Instant newest(StoryCandidates candidates) {
            List<StoryCandidate> stories = candidates.getStories();
            return stories.get(stories.size() - 1).getLastSeen();
        }

        @Override
        public void process(Record<String, WireItem> record) {
            WireItem item = record.value();
            if (remembered.items.get(item.getItemId()) != null) {
                return;
            }
            Copy copy = learned.lift(copyDesk.clean(item), item.getSource(), item.getReceivedAt(), remembered);
            LinkedItem linked = linker.link(item, copy, remembered);
            learned.learn(linked.getStoryId(), copy, item.getSource(), item.getReceivedAt(), remembered);
            remembered.items.put(item.getItemId(), new StoryName(linked.getStoryId(), item.getReceivedAt(), false));
            context.forward(record.withKey(linked.getStoryId()).withValue(linked));
        }
    }

    private record Remembered(
            KeyValueStore<String, StoryName> items,
            KeyValueStore<String, StoryName> names,
            KeyValueStore<String, StoryCandidates> candidates,
            KeyValueStore<String, StoryText> texts,
            KeyValueStore<String, PassageStories> passages)
            implements LinkMemory, LearnedFurniture.Memory {

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
        public List<StoryCandidate> candidates(String key) {
            return Optional.ofNullable(candidates.get(key))
                    .map(StoryCandidates::getStories)
                    .orElse(List.of());
        }

        @Override
        public void remember(String key, List<StoryCandidate> stories) {
            candidates.put(key, new StoryCandidates(stories));
        }

        @Override
        public Optional<StoryText> text(String storyId) {
            return Optional.ofNullable(texts.get(storyId));
        }

        @Override
        public void remember(String storyId, StoryText text) {
            texts.put(storyId, text);
        }
    }
}
