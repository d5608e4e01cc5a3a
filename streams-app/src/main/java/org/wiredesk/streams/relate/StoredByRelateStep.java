package org.wiredesk.streams.relate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wiredesk.records.internal.CopiesOfStory;
import org.wiredesk.records.internal.KnownCopy;
import org.wiredesk.records.internal.KnownRelation;
import org.wiredesk.streams.store.Expiry;
import org.wiredesk.streams.store.Retention;

/**
 * What {@link RelateStep} remembers. Every key begins with the agency, as one task has several.
 *
 * @param copies stories by what their texts are known by, kept as long as the window is open
 * @param relations relations by the story that was sent on, kept as long as tombstones: so long a kill of the original reaches those who have the copy
 * @param originals which stories are copies of one, kept as long
 * @param index the way from a text to its stories
 */
record StoredByRelateStep(
        KeyValueStore<String, KnownCopy> copies,
        KeyValueStore<String, KnownRelation> relations,
        KeyValueStore<String, CopiesOfStory> originals,
        CopyIndex index) {

    private static final String COPIES = "relate-copies";
    private static final String RELATIONS = "relate-relations";
    private static final String ORIGINALS = "relate-originals";
    private static final String SLASH = "/";

    static Set<StoreBuilder<?>> stores(RelateStep.Written written) {
        return Set.of(
                store(COPIES, written.copies()),
                store(RELATIONS, written.relations()),
                store(ORIGINALS, written.originals()));
    }

    private static <V> StoreBuilder<?> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    /** The stores of this task; what they held before a restart is in the index. */
    static StoredByRelateStep in(ProcessorContext<?, ?> context) {
        StoredByRelateStep stored = new StoredByRelateStep(
                context.getStateStore(COPIES),
                context.getStateStore(RELATIONS),
                context.getStateStore(ORIGINALS),
                new CopyIndex());
        stored.buildIndex();
        return stored;
    }

    /** Forgets what was not seen for so long, as time goes on. */
    void expire(ProcessorContext<?, ?> context, RelationSettings settings, Retention retention) {
        Expiry.schedule(context, copies, KnownCopy::getLastSeen, settings.window());
        Expiry.schedule(context, relations, KnownRelation::getLastSent, retention.tombstones());
        Expiry.schedule(context, originals, CopiesOfStory::getLastSeen, retention.tombstones());
        context.schedule(Expiry.EVERY, PunctuationType.STREAM_TIME, now -> buildIndex());
    }

    private void buildIndex() {
        index.clear();
        List<KeyValue<String, KnownCopy>> stories = new ArrayList<>();
        try (KeyValueIterator<String, KnownCopy> entries = copies.all()) {
            entries.forEachRemaining(stories::add);
        }
        stories.sort(Comparator.<KeyValue<String, KnownCopy>, Instant>comparing(story -> story.value.getLastSeen()));
        stories.forEach(story -> index.add(story.key.substring(0, story.key.indexOf(SLASH)), story.value));
    }

    /** What is remembered of one agency's copy. */
    RelationMemory of(String agency) {
        return new OfAgency(agency + SLASH, agency);
    }

    private final class OfAgency implements RelationMemory {

        private final String prefix;
        private final String agency;

        private OfAgency(String prefix, String agency) {
            this.prefix = prefix;
            this.agency = agency;
        }

        @Override
        public Optional<KnownCopy> copy(String storyId) {
            return Optional.ofNullable(copies.get(prefix + storyId));
        }

        @Override
        public void remember(KnownCopy copy) {
            copies.put(prefix + copy.getStoryId(), copy);
            index.add(agency, copy);
        }

        @Override
        public List<String> alike(KnownCopy copy) {
            return index.alike(agency, copy);
        }

        @Override
        public Optional<KnownRelation> relation(String storyId) {
            return Optional.ofNullable(relations.get(prefix + storyId));
        }

        @Override
        public void remember(KnownRelation relation) {
            relations.put(prefix + relation.getRelation().getStoryId(), relation);
        }

        @Override
        public Optional<CopiesOfStory> copiesOf(String originalStoryId) {
            return Optional.ofNullable(originals.get(prefix + originalStoryId));
        }

        @Override
        public void remember(String originalStoryId, CopiesOfStory stories) {
            originals.put(prefix + originalStoryId, stories);
        }
    }
}
