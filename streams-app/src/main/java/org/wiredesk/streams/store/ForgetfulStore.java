package org.wiredesk.streams.store;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A store that does not grow for ever: what was not seen for a while is known no more.
 *
 * <p>Whether an entry is known is a matter of its age at the time of whatever asks for it, and not of whether it is still there: when it is removed is up to how busy
 * the task is and how often it was started, and the same items must have the same consequences all the same.
 */
public final class ForgetfulStore<V> {

    private final KeyValueStore<String, V> entries;
    private final Lifetime<V> lifetime;

    private ForgetfulStore(KeyValueStore<String, V> entries, Lifetime<V> lifetime) {
        this.entries = entries;
        this.lifetime = lifetime;
    }

    /**
     * A store of this task.
     *
     * @throws IllegalArgumentException if the processor has none of that name
     */
    public static <V> ForgetfulStore<V> in(ProcessingContext context, String name, Lifetime<V> lifetime) {
        return new ForgetfulStore<>(context.getStateStore(name), lifetime);
    }

    /**
     * What is known under a key.
     *
     * @param now the time of what asks, as when its item was received
     */
    public Optional<V> get(String key, Instant now) {
        return Optional.ofNullable(entries.get(key)).filter(entry -> !lifetime.isOver(entry, now));
    }

    /** From now on this is known under that key. */
    public void put(String key, V value) {
        entries.put(key, value);
    }

    /** The same; what lay there comes back, be it over or not. */
    public Optional<V> replace(String key, V value) {
        Optional<V> before = Optional.ofNullable(entries.get(key));
        entries.put(key, value);
        return before;
    }

    /** Forgets what is known under a key. */
    public void delete(String key) {
        entries.delete(key);
    }

    /** Whether nothing is there: a look that costs less than asking for a key. */
    public boolean isEmpty() {
        return entries.approximateNumEntries() == 0;
    }

    /** Goes through all that is there, be it over or not. It takes its time: for a start only. */
    public void forEach(BiConsumer<String, V> action) {
        try (KeyValueIterator<String, V> all = entries.all()) {
            all.forEachRemaining(entry -> action.accept(entry.key, entry.value));
        }
    }

    /** Removes what is over, now and then, and never keeps a record waiting for it. */
    public void tidy(ProcessingContext context) {
        tidy(context, (key, removed) -> {});
    }

    /**
     * The same.
     *
     * @param onRemoval told of each entry that is removed
     */
    public void tidy(ProcessingContext context, BiConsumer<String, V> onRemoval) {
        new Tidying<>(context, entries, lifetime, onRemoval).start();
    }
}
