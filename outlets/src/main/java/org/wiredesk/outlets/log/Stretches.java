package org.wiredesk.outlets.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads a topic backwards, stretch by stretch. How many records a stretch has is not known before it is read: the ends of transactions take offsets,
 * too.
 */
final class Stretches {

    private static final int SHORTEST = 64;

    private final LogReader reader;
    private final TopicState topic;
    private Position start;

    /**
     * @param end where to begin, going backwards
     */
    Stretches(LogReader reader, TopicState topic, Position end) {
        this.reader = reader;
        this.topic = topic;
        this.start = end;
    }

    /** The last records of each partition: as many as asked for or more, unless it has no more. */
    Map<Integer, List<ConsumerRecord<byte[], byte[]>>> last(int limit) {
        Map<Integer, List<ConsumerRecord<byte[], byte[]>>> last = new HashMap<>();
        IntStream.range(0, start.offsets().size()).forEach(partition -> last.put(partition, new ArrayList<>()));
        long length = Math.max(SHORTEST, 2L * limit);
        while (last.entrySet().stream()
                .anyMatch(read -> read.getValue().size() < limit
                        && start.offset(read.getKey()) > topic.oldest().offset(read.getKey()))) {
            back(length)
                    .forEach((partition, records) ->
                            last.getOrDefault(partition, new ArrayList<>()).addAll(0, records));
            length *= 2;
        }
        return last;
    }

    /** The stretch of so many offsets of each partition before the last one; empty at the beginning of the topic. */
    Map<Integer, List<ConsumerRecord<byte[], byte[]>>> back(long length) {
        Position end = start;
        start = new Position(
                end.topicId(),
                IntStream.range(0, end.offsets().size())
                        .mapToObj(
                                partition -> Math.max(topic.oldest().offset(partition), end.offset(partition) - length))
                        .toList());
        return reader.read(TopicLog.name(topic), start, end, Integer.MAX_VALUE);
    }

    /** Where the last stretch begins; before the first one, where to begin. */
    Position start() {
        return start;
    }

    /** Whether there is nothing before the last stretch. */
    boolean isAtTheBeginning() {
        return start.equals(topic.oldest());
    }
}
