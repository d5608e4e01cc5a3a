package org.wiredesk.streams.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps a store from growing for ever: entries that were not seen for a while are removed.
 *
 * <p>It goes by stream time, the newest record's, and not by the clock: a pipeline that was down for a month, or that replays one, forgets nothing
 * before it has read what came since.
 */
public final class Expiry {

    /** How often, in stream time. */
    public static final Duration EVERY = Duration.ofHours(6);

    private Expiry() {}

    /**
     * Looks through the store every six hours of stream time.
     *
     * @param lastSeen when an entry was last seen
     * @param memory how long after that it is kept
     */
    public static <V> void schedule(
            ProcessingContext context, KeyValueStore<String, V> store, Function<V, Instant> lastSeen, Duration memory) {
        schedule(context, store, lastSeen, (Function<V, Duration>) entry -> memory);
    }

    /**
     * The same for entries that are not all kept equally long.
     *
     * @param memory how long after it was last seen an entry is kept
     */
    public static <V> void schedule(
            ProcessingContext context,
            KeyValueStore<String, V> store,
            Function<V, Instant> lastSeen,
            Function<V, Duration> memory) {
        context.schedule(
                EVERY,
                PunctuationType.STREAM_TIME,
                now -> forgotten(
                                store,
                                entry -> lastSeen.apply(entry)
                                        .plus(memory.apply(entry))
                                        .isBefore(Instant.ofEpochMilli(now)))
                        .forEach(store::delete));
    }

    private static <V> List<String> forgotten(KeyValueStore<String, V> store, Predicate<V> isOver) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, V> entries = store.all()) {
            while (entries.hasNext()) {
                KeyValue<String, V> entry = entries.next();
                if (isOver.test(entry.value)) {
                    keys.add(entry.key);
                }
            }
        }
        return keys;
    }
}
