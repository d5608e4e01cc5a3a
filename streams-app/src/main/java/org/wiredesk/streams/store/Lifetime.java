package org.wiredesk.streams.store;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * How long the entries of a store are remembered.
 *
 * @param lastSeen when an entry was last seen
 * @param memory how long after that it is remembered
 */
public record Lifetime<V>(Function<V, Instant> lastSeen, Function<V, Duration> memory) {

    /** The same time for every entry. */
    public static <V> Lifetime<V> of(Function<V, Instant> lastSeen, Duration memory) {
        return new Lifetime<>(lastSeen, entry -> memory);
    }

    /** Whether an entry is to be known no more. */
    public boolean isOver(V entry, Instant now) {
        return lastSeen.apply(entry).plus(memory.apply(entry)).isBefore(now);
    }
}
