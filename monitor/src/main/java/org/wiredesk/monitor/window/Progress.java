package org.wiredesk.monitor.window;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiredesk.monitor.story.Position;
import org.wiredesk.schemas.Topics;

/** How far the window has read each topic. It is committed with the window, so both are always of the same moment. */
public final class Progress {

    private static final String FORMAT = "format";
    private static final String CLUSTER = "cluster";
    private static final String SEQUENCE = "sequence";
    private static final String AT = "at";
    private static final String FLOOR = "floor";
    private static final String NEXT = "next ";

    private final String cluster;
    private final Map<String, Long> next = new HashMap<>();
    private long sequence;
    private volatile Position position;
    private volatile Position searchable;
    private volatile Instant floor = Instant.EPOCH;

    private Progress(String cluster) {
        this.cluster = cluster;
        this.position = Position.startOf(cluster);
        this.searchable = position;
    }

    /**
     * Goes on where a note stops.
     *
     * @param cluster Kafka's own id of the cluster
     * @param note of the last commit
     * @return empty progress if the note is of another cluster or format: then the window has to be filled anew
     */
    public static Progress from(String cluster, Map<String, String> note) {
        Progress progress = new Progress(cluster);
        if (!fits(cluster, note)) {
            return progress;
        }
        progress.sequence = Long.parseLong(note.getOrDefault(SEQUENCE, "0"));
        progress.floor = Instant.parse(note.getOrDefault(FLOOR, Instant.EPOCH.toString()));
        SortedMap<Integer, Long> revisions = new TreeMap<>();
        String prefix = NEXT + Topics.NEWS_REVISIONS.name() + "-";
        note.forEach((key, value) -> {
            if (key.startsWith(NEXT)) {
                progress.next.put(key.substring(NEXT.length()), Long.parseLong(value));
            }
            if (key.startsWith(prefix)) {
                revisions.put(Integer.parseInt(key.substring(prefix.length())), Long.parseLong(value));
            }
        });
        progress.position = new Position(
                progress.position.cluster(), revisions, Instant.parse(note.getOrDefault(AT, Instant.EPOCH.toString())));
        progress.searchable = progress.position;
        return progress;
    }

    /** Whether a window with this note was written from that cluster and in the format of today. */
    public static boolean fits(String cluster, Map<String, String> note) {
        return Records.fingerprint().equals(note.get(FORMAT)) && cluster.equals(note.get(CLUSTER));
    }

    /** What a commit notes down. */
    public Map<String, String> note() {
        Map<String, String> note = new HashMap<>();
        note.put(FORMAT, Records.fingerprint());
        note.put(CLUSTER, cluster);
        note.put(SEQUENCE, Long.toString(sequence));
        note.put(AT, position.at().toString());
        note.put(FLOOR, floor.toString());
        next.forEach((partition, offset) -> note.put(NEXT + partition, Long.toString(offset)));
        return note;
    }

    /** The first offset of a partition that was not read; 0 if none was. */
    public long next(String topic, int partition) {
        return next.getOrDefault(key(topic, partition), 0L);
    }

    /** Where a reader stands who has seen all that was read; for any thread. */
    public Position position() {
        return position;
    }

    /** Where a reader stands who has seen all that can be searched; for any thread. */
    public Position searchable() {
        return searchable;
    }

    /** All that was read can be searched now. */
    public void refreshed() {
        searchable = position;
    }

    /** What was received before this has fallen out of the window, or never was in it; for any thread. */
    public Instant floor() {
        return floor;
    }

    /** Says that nothing older is to be found in the window. Whoever has read all that there is stands there at least, and has missed nothing by it. */
    public void raiseFloor(Instant time) {
        // Positions travel in milliseconds, and one that has travelled must not stand before the floor.
        Instant higher = time.truncatedTo(ChronoUnit.MILLIS);
        floor = higher.isAfter(floor) ? higher : floor;
        position = position.at(floor);
        searchable = searchable.at(floor);
    }

    boolean isNew(Arrived arrived) {
        return arrived.offset() >= next(arrived.topic(), arrived.partition());
    }

    void move(Arrived arrived, Instant now) {
        next.put(key(arrived.topic(), arrived.partition()), arrived.offset() + 1);
        position = arrived.topic().equals(Topics.NEWS_REVISIONS.name())
                ? position.after(arrived.partition(), arrived.offset(), now)
                : position.at(now);
    }

    long nextSequence() {
        return sequence++;
    }

    private static String key(String topic, int partition) {
        return topic + "-" + partition;
    }
}
