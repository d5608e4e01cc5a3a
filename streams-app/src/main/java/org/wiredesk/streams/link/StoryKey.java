package org.wiredesk.streams.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A name by which an item says, or lets us guess, which story it belongs to.
 *
 * @param rule how the name was found: {@code agency-id}, {@code alternate-id}, {@code headline}
 * @param value the name, unique among all rules and sources
 * @param confidence how sure a link by this name is, 0 to 1
 * @param window how long after it was last seen the name still means the same story; empty for as long as it is remembered
 * @param reason what a decision says of it, without the story
 */
record StoryKey(String rule, String value, double confidence, Optional<Duration> window, String reason) {

    /** Whether the name, last seen then, still means the same story now. */
    boolean stillMeans(Instant lastSeen, Instant now) {
        return window.isEmpty() || !lastSeen.plus(window.get()).isBefore(now);
    }

    /** Whether the name comes from the agency, so that it tells stories apart for good. */
    boolean lasting() {
        return window.isEmpty();
    }
}
