package org.wiredesk.streams.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Removes what is over from a store, in rounds. A full store takes many seconds to look through, and a kill must not wait for that: so a round is made of slices of
 * a few milliseconds, with room for records between them. Each begins at the key where the one before it stopped.
 *
 * <p>What is over is judged by stream time, the newest record's, and not by the clock: a pipeline that was down for a month, or that replays one, removes nothing before
 * it has read what came since.
 */
final class Tidying<V> {

    /** How often a round begins, in stream time; one begins with the first record after every start. */
    static final Duration EVERY = Duration.ofHours(6);

    /** How many entries a slice looks at: some 3 ms of them, where they are whole texts. */
    static final int ENTRIES_A_SLICE = 50;

    /** From slice to slice, by the clock. */
    static final Duration BETWEEN_SLICES = Duration.ofMillis(50);

    /** How long what is over is left where it is, as records of another source may be so far behind and still know it. */
    static final Duration GRACE = Duration.ofDays(1);

    private final ProcessingContext context;
    private final KeyValueStore<String, V> entries;
    private final Lifetime<V> lifetime;
    private final BiConsumer<String, V> onRemoval;
    private Optional<Cancellable> round = Optional.empty();
    private Optional<String> from = Optional.empty();

    Tidying(
            ProcessingContext context,
            KeyValueStore<String, V> entries,
            Lifetime<V> lifetime,
            BiConsumer<String, V> onRemoval) {
        this.context = context;
        this.entries = entries;
        this.lifetime = lifetime;
        this.onRemoval = onRemoval;
    }

    void start() {
        context.schedule(EVERY, PunctuationType.STREAM_TIME, now -> begin());
    }

    /** Where stream time runs, as behind a long queue, a round may still go on. */
    private void begin() {
        if (round.isEmpty()) {
            round = Optional.of(context.schedule(
                    BETWEEN_SLICES, PunctuationType.WALL_CLOCK_TIME, now -> slice(context.currentStreamTimeMs())));
        }
    }

    private void slice(long streamTime) {
        Instant past = Instant.ofEpochMilli(streamTime).minus(GRACE);
        List<KeyValue<String, V>> over = new ArrayList<>();
        try (KeyValueIterator<String, V> rest = entries.range(from.orElse(null), null)) {
            for (int looked = 0; looked < ENTRIES_A_SLICE && rest.hasNext(); looked++) {
                KeyValue<String, V> entry = rest.next();
                if (lifetime.isOver(entry.value, past)) {
                    over.add(entry);
                }
            }
            from = rest.hasNext() ? Optional.of(rest.peekNextKey()) : Optional.empty();
        }
        over.forEach(entry -> {
            entries.delete(entry.key);
            onRemoval.accept(entry.key, entry.value);
        });
        if (from.isEmpty()) {
            round.ifPresent(Cancellable::cancel);
            round = Optional.empty();
        }
    }
}
