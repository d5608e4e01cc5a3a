package org.wiredesk.producer.feed.run;

import java.io.IOException;
import java.time.Clock;
import org.wiredesk.producer.feed.Decisions;
import org.wiredesk.producer.feed.DropFolderCounts;
import org.wiredesk.producer.feed.push.DecisionAnswers;
import org.wiredesk.producer.feed.push.PushHandler;
import org.wiredesk.producer.feed.push.PushServer;
import org.wiredesk.producer.feed.push.RateLimit;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource;
import org.wiredesk.producer.feed.status.FeedStatus;
import org.wiredesk.producer.feed.status.FeedWatch;
import org.wiredesk.producer.parse.Receipts;

/** A feed that others post items to. Nothing is kept here: they are answered when Kafka has what they sent. */
final class PushFeed implements Feed {

    private static final DropFolderCounts NO_FILES = new DropFolderCounts(0, 0, 0, 0);

    private final FeedWatch watch;
    private final PushServer server;

    private PushFeed(FeedWatch watch, PushServer server) {
        this.watch = watch;
        this.server = server;
    }

    /** Listens; nothing is answered before {@link #start}. */
    static PushFeed open(
            FeedSettings settings, FeedSource.Push from, DeliveryPublisher publisher, Decisions decisions, Clock clock)
            throws IOException {
        FeedWatch watch = new FeedWatch(settings, clock);
        PushHandler handler = new PushHandler(
                settings.name(),
                from.maxSize(),
                new Receipts(clock),
                new FeedPublisher(settings, publisher, watch, SentItems.forgetful()),
                new DecisionAnswers(decisions));
        return new PushFeed(watch, PushServer.listen(from, new RateLimit(from.maxPerSecond(), clock), handler));
    }

    /** The port it listens on. */
    int port() {
        return server.port();
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public FeedStatus status() {
        return watch.status();
    }

    @Override
    public DropFolderCounts counts() {
        return NO_FILES;
    }

    @Override
    public void look() {
        watch.look();
    }

    @Override
    public void close() {
        server.close();
    }
}
