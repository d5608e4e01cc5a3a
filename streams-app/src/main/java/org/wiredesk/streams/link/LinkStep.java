package org.wiredesk.streams.link;

import java.time.Duration;
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
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.streams.copy.CopyDesk;
import org.wiredesk.streams.store.Expiry;

/**
 * Ties each item to its story and drops an item that a feed delivered twice after a crash: it has its decision already.
 *
 * <p>Stores: {@code link-items} (item id to story) and {@code link-names} (name to story); both forget what was not seen for a while.
 */
public final class LinkStep implements ProcessorSupplier<String, WireItem, String, LinkedItem> {

    private static final String ITEMS = "link-items";
    private static final String NAMES = "link-names";

    private final CopyDesk copyDesk;
    private final StoryLinker linker;
    private final Serde<StoryName> storyNames;
    private final Duration memory;

    /**
     * @param headlineWindow how long a headline means the same story, for items without an id
     * @param memory how long items and names are remembered after they were last seen
     */
    public LinkStep(CopyDesk copyDesk, Serde<StoryName> storyNames, Duration headlineWindow, Duration memory) {
        this.copyDesk = copyDesk;
        this.linker = new StoryLinker(new StoryKeys(headlineWindow));
        this.storyNames = storyNames;
        this.memory = memory;
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(store(ITEMS), store(NAMES));
    }

    private StoreBuilder<KeyValueStore<String, StoryName>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), storyNames);
    }

    @Override
    public Processor<String, WireItem, String, LinkedItem> get() {
        return new Linking();
    }

    private final class Linking implements Processor<String, WireItem, String, LinkedItem> {

        private ProcessorContext<String, LinkedItem> context;
        private KeyValueStore<String, StoryName> items;
        private StoredNames names;

        @Override
        public void init(ProcessorContext<String, LinkedItem> context) {
            this.context = context;
            this.items = context.getStateStore(ITEMS);
            this.names = new StoredNames(context.getStateStore(NAMES));
            Expiry.schedule(context, items, StoryName::getLastSeen, memory);
            Expiry.schedule(context, names.store(), StoryName::getLastSeen, memory);
        }

        @Override
        public void process(Record<String, WireItem> record) {
            WireItem item = record.value();
            if (items.get(item.getItemId()) != null) {
                return;
            }
            LinkedItem linked = linker.link(item, copyDesk.clean(item), names);
            items.put(item.getItemId(), new StoryName(linked.getStoryId(), item.getReceivedAt()));
            context.forward(record.withKey(linked.getStoryId()).withValue(linked));
        }
    }

    private record StoredNames(KeyValueStore<String, StoryName> store) implements StoryNames {

        @Override
        public Optional<StoryName> find(String name) {
            return Optional.ofNullable(store.get(name));
        }

        @Override
        public void remember(String name, StoryName story) {
            store.put(name, story);
        }
    }
}
