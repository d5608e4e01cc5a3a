package org.wiredesk.producer.feed.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * One feed as it is configured.
 *
 * @param name of the feed, as it stands in {@code WireItem.feed}; lower case, digits and hyphens
 * @param from where its items come from
 * @param source who sends them, which then overrides what they say themselves
 * @param format that they are in; empty to go by the content
 * @param identity what tells its stories apart
 * @param expectEvery after how long without an item something is wrong; empty if nobody can say
 * @param pollEvery how long to wait between two looks, for those that have to look
 */
public record FeedSettings(
        String name,
        FeedSource from,
        Optional<String> source,
        Optional<String> format,
        IdentityRule identity,
        Optional<Duration> expectEvery,
        Duration pollEvery) {

    /** How long to wait between two looks where nobody says. */
    public static final Duration POLL_EVERY = Duration.ofMinutes(1);

    /** A drop folder that needs no more than its path. */
    public static FeedSettings folder(String name, Path path) {
        return new FeedSettings(
                name,
                new FeedSource.Folder(path, false),
                Optional.empty(),
                Optional.empty(),
                IdentityRule.AGENCY_ID,
                Optional.empty(),
                POLL_EVERY);
    }
}
