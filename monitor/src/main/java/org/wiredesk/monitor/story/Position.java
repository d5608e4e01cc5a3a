package org.wiredesk.monitor.story;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far somebody has read: where the next revision of each partition of {@code news.revisions} is, and when that was. It means the same to every instance,
 * before and after a restart, since it is made of Kafka's own offsets.
 *
 * @param next the first offset that was not read, by partition
 * @param at by the clock of whoever read: what became visible without a revision of its own, such as a released embargo, is found by it
 */
public record Position(SortedMap<Integer, Long> next, Instant at) {

    private static final byte FORMAT = 1;
    private static final int MOST_PARTITIONS = 1_000;
    private static final int HEAD = Byte.BYTES + Long.BYTES;
    private static final int ENTRY = Integer.BYTES + Long.BYTES;

    /** Where everybody begins. */
    public static final Position START = new Position(new TreeMap<>(), Instant.EPOCH);

    public Position {
        next = Collections.unmodifiableSortedMap(new TreeMap<>(next));
    }

    /** The position behind this record. */
    public Position after(int partition, long offset, Instant time) {
        SortedMap<Integer, Long> moved = new TreeMap<>(next);
        moved.merge(partition, offset + 1, Math::max);
        return new Position(moved, at).at(time);
    }

    /** The same at a later time; an earlier one changes nothing. */
    public Position at(Instant time) {
        return time.isAfter(at) ? new Position(next, time) : this;
    }

    /** Whether this record was read. */
    public boolean covers(int partition, long offset) {
        return offset < next.getOrDefault(partition, 0L);
    }

    /** As one word that fits into a URL and into a header. */
    public String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + next.size() * ENTRY);
        bytes.put(FORMAT).putLong(at.toEpochMilli());
        for (Map.Entry<Integer, Long> entry : next.entrySet()) {
            bytes.putInt(entry.getKey()).putLong(entry.getValue());
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The reverse of {@link #encoded}; empty for a word that is none of ours. */
    public static Optional<Position> decode(String word) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
            int size = bytes.remaining() - HEAD;
            if (bytes.get() != FORMAT || size % ENTRY != 0 || size / ENTRY > MOST_PARTITIONS) {
                return Optional.empty();
            }
            Instant at = Instant.ofEpochMilli(bytes.getLong());
            SortedMap<Integer, Long> next = new TreeMap<>();
            while (bytes.hasRemaining()) {
                next.put(bytes.getInt(), bytes.getLong());
            }
            return Optional.of(new Position(next, at));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }
}
