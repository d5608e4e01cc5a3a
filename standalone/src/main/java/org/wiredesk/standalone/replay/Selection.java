package org.wiredesk.standalone.replay;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which records a replay takes. Each condition that is there must hold; an empty set or value asks nothing.
 *
 * @param since taken are records that were received then or later
 * @param until and before this
 * @param sources the sources, in our spelling
 * @param feeds the feeds' names
 * @param itemIds the items' ids
 * @param reason words that the reason of a reject must contain, whatever their case
 */
public record Selection(
        Optional<Instant> since,
        Optional<Instant> until,
        Set<String> sources,
        Set<String> feeds,
        Set<String> itemIds,
        Optional<String> reason) {

    /** Whether a record that was received then, from there, is taken. */
    boolean takes(Instant receivedAt, String source, String feed, String itemId) {
        return since.map(start -> !receivedAt.isBefore(start)).orElse(true)
                && until.map(receivedAt::isBefore).orElse(true)
                && (sources.isEmpty() || sources.contains(source))
                && (feeds.isEmpty() || feeds.contains(feed))
                && (itemIds.isEmpty() || itemIds.contains(itemId));
    }
}
