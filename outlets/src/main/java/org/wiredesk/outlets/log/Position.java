package org.wiredesk.outlets.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a reader stands in a topic: behind everything that it has read. A topic has several partitions that grow side by side, so the id of the last
 * delivery alone would not say what was read of the others.
 *
 * @param topicId the id that Kafka gave the topic
 * @param offsets for each partition in order the offset to go on with
 */
public record Position(String topicId, List<Long> offsets) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9_-]{22}):(\\d{1,18}(?:\\.\\d{1,18}){0,999})");
    private static final Pattern DOT = Pattern.compile("\\.");

    public Position {
        offsets = List.copyOf(offsets);
    }

    /** Reads what {@link #toString} has written; empty for anything else. */
    public static Optional<Position> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Position(
                        written.group(1),
                        DOT.splitAsStream(written.group(2)).map(Long::valueOf).toList()))
                : Optional.empty();
    }

    /** The offset to go on with in a partition. */
    public long offset(int partition) {
        return offsets.get(partition);
    }

    /** The place at another offset of one partition. */
    public Position with(int partition, long offset) {
        List<Long> moved = new ArrayList<>(offsets);
        moved.set(partition, offset);
        return new Position(topicId, moved);
    }

    /** The same place in a topic that has got more partitions: nothing of those was read. */
    Position withPartitionsOf(Position larger) {
        return new Position(
                topicId,
                Stream.concat(offsets.stream(), larger.offsets.stream().skip(offsets.size()))
                        .toList());
    }

    /** As it is given to readers: {@code TOPIC-ID:OFFSET.OFFSET...}, nothing that an address would have to escape. */
    @Override
    public String toString() {
        return topicId + ":" + offsets.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
