package org.wiredesk.producer.feed.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.publish.Published;

/**
 * Keeps count of a feed and says so once when it begins to fail or falls silent, and once when it is well again. May be told and asked from
 * any thread.
 */
public final class FeedWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FeedWatch.class);

    private final FeedSettings settings;
    private final Clock clock;
    private final Instant start;
    private final LastHour lastHour = new LastHour();
    private final PassedOver passedOver;
    private long items;
    private long rejects;
    private long unchanged;
    private @Nullable Instant lastItemAt;
    private @Nullable Instant lastPollAt;
    private @Nullable String notFetched;
    private @Nullable String notPublished;
    private boolean silent;

    /** Begins to watch a feed; its silence counts from now. */
    public FeedWatch(FeedSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.start = clock.instant();
        this.passedOver = new PassedOver(settings.name());
    }

    /** A delivery was acknowledged. */
    public synchronized void published(Published published) {
        notPublished = null;
        items += published.items();
        rejects += published.rejects();
        if (published.items() > 0) {
            lastItemAt = clock.instant();
            lastHour.add(lastItemAt, published.items());
            look();
        }
    }

    /** A delivery could not be published; it will be tried again. */
    public synchronized void publishingFailed(String reason) {
        notPublished = "It cannot be published: " + reason;
    }

    /** Items were left out, as nothing was new in them. */
    public synchronized void leftOut(long count) {
        unchanged += count;
    }

    /** Something was not taken at all, and never will be. */
    public synchronized void refused(String what, String reason) {
        rejects++;
        LOG.atWarn()
                .addKeyValue("feed", settings.name())
                .addKeyValue("what", what)
                .addKeyValue("reason", reason)
                .log("Not taken");
    }

    /** What the feed goes on without for now. */
    public PassedOver passedOver() {
        return passedOver;
    }

    /** A look for something new went well. */
    public synchronized void fetched() {
        lastPollAt = clock.instant();
        if (notFetched != null) {
            notFetched = null;
            LOG.atInfo().addKeyValue("feed", settings.name()).log("The feed can be fetched again");
        }
    }

    /** A look for something new failed. */
    public synchronized void fetchingFailed(String reason) {
        lastPollAt = clock.instant();
        if (notFetched == null) {
            LOG.atWarn()
                    .addKeyValue("feed", settings.name())
                    .addKeyValue("reason", reason)
                    .log("The feed cannot be fetched; it is tried again, less and less often");
        }
        notFetched = reason;
    }

    /** Looks whether the feed has fallen silent, or speaks again, and says so. */
    public synchronized void look() {
        boolean now = alarm();
        if (now && !silent) {
            LOG.atWarn()
                    .addKeyValue("feed", settings.name())
                    .addKeyValue(
                            "expectEvery",
                            settings.expectEvery().map(Duration::toString).orElse(""))
                    .addKeyValue("silentFor", silentFor())
                    .log("The feed has fallen silent");
        } else if (!now && silent) {
            LOG.atInfo().addKeyValue("feed", settings.name()).log("The feed speaks again");
        }
        silent = now;
    }

    /** How it is doing now. */
    public synchronized FeedStatus status() {
        return new FeedStatus(
                settings.name(),
                settings.from().type(),
                settings.source(),
                Optional.ofNullable(lastItemAt),
                Optional.ofNullable(lastPollAt),
                items,
                rejects,
                unchanged,
                lastHour.sum(clock.instant()),
                Optional.ofNullable(notPublished)
                        .or(() -> Optional.ofNullable(notFetched))
                        .or(passedOver::sentence),
                settings.expectEvery(),
                silentFor(),
                alarm());
    }

    private boolean alarm() {
        return settings.expectEvery()
                .map(limit -> silentFor().compareTo(limit) > 0)
                .orElse(false);
    }

    private Duration silentFor() {
        return Duration.between(lastItemAt == null ? start : lastItemAt, clock.instant());
    }
}
