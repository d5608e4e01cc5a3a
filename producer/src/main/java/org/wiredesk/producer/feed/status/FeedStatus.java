package org.wiredesk.producer.feed.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a feed is doing. All counts are since its start.
 *
 * @param name of the feed
 * @param type {@code folder}, {@code http} ...
 * @param source who sends its items, where that is configured
 * @param lastItemAt when its last item was acknowledged; empty if there was none yet
 * @param lastPollAt when it last looked for something new; empty for feeds that do not look
 * @param items how many items went to {@code wire.items}
 * @param rejects how many went to {@code wire.rejects}, or were not taken at all
 * @param unchanged how many were not sent, as nothing was new in them
 * @param itemsLastHour how many items the last sixty minutes have brought
 * @param failure why it does not flow, as a sentence; empty if all is well
 * @param expectEvery after how long without an item something is wrong; empty if nobody has said
 * @param silentFor how long ago the last item was, or the start
 * @param alarm whether it is silent for longer than it should be
 */
public record FeedStatus(
        String name,
        String type,
        Optional<String> source,
        Optional<Instant> lastItemAt,
        Optional<Instant> lastPollAt,
        long items,
        long rejects,
        long unchanged,
        long itemsLastHour,
        Optional<String> failure,
        Optional<Duration> expectEvery,
        Duration silentFor,
        boolean alarm) {}
