package org.wiredesk.outlets.log;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far a topic reaches at one moment.
 *
 * @param slug the subject
 * @param oldest before the oldest delivery that Kafka still has
 * @param end behind the newest one that is committed
 */
public record TopicState(String slug, Position oldest, Position end) {

    /**
     * The place of a reader in this topic.
     *
     * @return empty if it is none any more: what came next has expired, or the topic was made anew
     */
    public Optional<Position> find(Position reader) {
        if (!reader.topicId().equals(end.topicId())
                || reader.offsets().size() > end.offsets().size()) {
            return Optional.empty();
        }
        Position place = reader.withPartitionsOf(oldest);
        boolean kept = IntStream.range(0, end.offsets().size())
                .allMatch(partition -> place.offset(partition) >= oldest.offset(partition)
                        && place.offset(partition) <= end.offset(partition));
        return Optional.of(place).filter(found -> kept);
    }
}
