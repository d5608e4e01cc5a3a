package org.wiredesk.standalone.reading;

import java.time.Instant;
import java.util.Optional;

/**
 * What is on a topic.
 *
 * @param topic its full name
 * @param records how many committed records it holds
 * @param last when the newest of them was written; empty if there are none
 */
public record TopicCount(String topic, long records, Optional<Instant> last) {

    /** The count with one record more. */
    TopicCount plus(Instant timestamp) {
        Instant newest = last.filter(timestamp::isBefore).orElse(timestamp);
        return new TopicCount(topic, records + 1, Optional.of(newest));
    }

    static TopicCount none(String topic) {
        return new TopicCount(topic, 0, Optional.empty());
    }
}
