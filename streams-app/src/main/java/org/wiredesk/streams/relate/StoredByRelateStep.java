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
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.wiredesk.records.internal.CopiesOfStory;
import org.wiredesk.records.internal.KnownCopy;
import org.wiredesk.records.internal.KnownRelation;
import org.wiredesk.streams.store.ForgetfulStore;
import org.wiredesk.streams.store.Lifetime;
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
        ForgetfulStore<KnownCopy> copies,
        ForgetfulStore<KnownRelation> relations,
        ForgetfulStore<CopiesOfStory> originals,
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
    static StoredByRelateStep in(ProcessorContext<?, ?> context, RelationSettings settings, Retention retention) {
        StoredByRelateStep stored = new StoredByRelateStep(
                ForgetfulStore.in(context, COPIES, Lifetime.of(KnownCopy::getLastSeen, settings.window())),
                ForgetfulStore.in(context, RELATIONS, Lifetime.of(KnownRelation::getLastSent, retention.tombstones())),
                ForgetfulStore.in(context, ORIGINALS, Lifetime.of(CopiesOfStory::getLastSeen, retention.tombstones())),
                new CopyIndex());
        stored.buildIndex();
        return stored;
    }

    /** Removes what is remembered no more, as time goes on. */
    void tidy(ProcessorContext<?, ?> context) {
        copies.tidy(context, (key, copy) -> index.remove(agency(key), copy));
        relations.tidy(context);
        originals.tidy(context);
    }

    private void buildIndex() {
        List<KeyValue<String, KnownCopy>> stories = new ArrayList<>();
        copies.forEach((key, copy) -> stories.add(KeyValue.pair(key, copy)));
        stories.sort(Comparator.<KeyValue<String, KnownCopy>, Instant>comparing(story -> story.value.getLastSeen()));
        stories.forEach(story -> index.add(agency(story.key), story.value));
    }

    private static String agency(String key) {
        return key.substring(0, key.indexOf(SLASH));
    }

    /**
     * What is remembered of one agency's copy.
     *
     * @param now when the copy was received that asks
     */
    RelationMemory of(String agency, Instant now) {
        return new OfAgency(agency + SLASH, agency, now);
    }

    private final class OfAgency implements RelationMemory {

        private final String prefix;
        private final String agency;
        private final Instant now;

        private OfAgency(String prefix, String agency, Instant now) {
            this.prefix = prefix;
            this.agency = agency;
            this.now = now;
        }

        @Override
        public Optional<KnownCopy> copy(String storyId) {
            return copies.get(prefix + storyId, now);
        }

        @Override
        public void remember(KnownCopy copy) {
            copies.replace(prefix + copy.getStoryId(), copy).ifPresent(before -> index.remove(agency, before));
            index.add(agency, copy);
        }

        @Override
        public List<String> alike(KnownCopy copy) {
            return index.alike(agency, copy, storyId -> copy(storyId).isPresent());
        }

        @Override
        public Optional<KnownRelation> relation(String storyId) {
            return relations.get(prefix + storyId, now);
        }

        @Override
        public void remember(KnownRelation relation) {
            relations.put(prefix + relation.getRelation().getStoryId(), relation);
        }

        @Override
        public Optional<CopiesOfStory> copiesOf(String originalStoryId) {
            return originals.get(prefix + originalStoryId, now);
        }

        @Override
        public void remember(String originalStoryId, CopiesOfStory stories) {
            originals.put(prefix + originalStoryId, stories);
        }
    }
}
