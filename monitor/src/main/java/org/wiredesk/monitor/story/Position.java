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
 * before and after a restart, since it is made of Kafka's own offsets; and nothing on another cluster, whose offsets count other things.
 *
 * @param cluster what tells Kafka's clusters apart; 0 for none
 * @param next the first offset that was not read, by partition
 * @param at by the clock of whoever read: what became visible without a revision of its own, such as a released embargo, is found by it
 */
public record Position(int cluster, SortedMap<Integer, Long> next, Instant at) {

    private static final byte FORMAT = 2;
    /** Of the first version, whose positions did not say which cluster they were of. */
    private static final byte WITHOUT_CLUSTER = 1;

    private static final int NONE = 0;
    private static final int MOST_PARTITIONS = 1_000;
    private static final int HEAD = Byte.BYTES + Integer.BYTES + Long.BYTES;
    private static final int ENTRY = Integer.BYTES + Long.BYTES;
    private static final long LATEST = Instant.parse("9999-12-31T23:59:59Z").toEpochMilli();

    /** Where everybody begins, on whatever cluster. */
    public static final Position START = new Position(NONE, new TreeMap<>(), Instant.EPOCH);

    public Position {
        next = Collections.unmodifiableSortedMap(new TreeMap<>(next));
    }

    /**
     * Where everybody begins on a cluster.
     *
     * @param clusterId Kafka's own id of it
     */
    public static Position startOf(String clusterId) {
        return new Position(clusterId.hashCode(), START.next, START.at);
    }

    /** Whether both are of one cluster. */
    public boolean isOfClusterOf(Position other) {
        return cluster == other.cluster;
    }

    /** What this position says on another's cluster: the start, if it is not its own. */
    public Position onClusterOf(Position other) {
        return isOfClusterOf(other) ? this : new Position(other.cluster, START.next, START.at);
    }

    /** The position behind this record. */
    public Position after(int partition, long offset, Instant time) {
        SortedMap<Integer, Long> moved = new TreeMap<>(next);
        moved.merge(partition, offset + 1, Math::max);
        return new Position(cluster, moved, at).at(time);
    }

    /** The same at a later time; an earlier one changes nothing. */
    public Position at(Instant time) {
        return time.isAfter(at) ? new Position(cluster, next, time) : this;
    }

    /** Whether this record was read. */
    public boolean covers(int partition, long offset) {
        return offset < next.getOrDefault(partition, 0L);
    }

    /** As one word that fits into a URL and into a header. */
    public String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + next.size() * ENTRY);
        bytes.put(FORMAT).putInt(cluster).putLong(at.toEpochMilli());
        for (Map.Entry<Integer, Long> entry : next.entrySet()) {
            bytes.putInt(entry.getKey()).putLong(entry.getValue());
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The reverse of {@link #encoded}; empty for a word that is none of ours. */
    public static Optional<Position> decode(String word) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
            byte format = bytes.get();
            if (format != FORMAT && format != WITHOUT_CLUSTER) {
                return Optional.empty();
            }
            int cluster = format == FORMAT ? bytes.getInt() : NONE;
            long at = bytes.getLong();
            int size = bytes.remaining();
            if (at < 0 || at > LATEST || size % ENTRY != 0 || size / ENTRY > MOST_PARTITIONS) {
                return Optional.empty();
            }
            SortedMap<Integer, Long> next = new TreeMap<>();
            while (bytes.hasRemaining()) {
                next.put(bytes.getInt(), bytes.getLong());
            }
            return Optional.of(new Position(cluster, next, Instant.ofEpochMilli(at)));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }
}
