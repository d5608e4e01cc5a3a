package org.wiredesk.producer.feed.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SplittableRandom;
import org.wiredesk.producer.feed.DropFolder;
import org.wiredesk.producer.feed.DropFolderCounts;
import org.wiredesk.producer.feed.DropFolderSettings;
import org.wiredesk.producer.feed.poll.Fetcher;
import org.wiredesk.producer.feed.poll.PollLoop;
import org.wiredesk.producer.feed.poll.PollSchedule;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.status.FeedStatus;
import org.wiredesk.producer.feed.status.FeedWatch;

/**
 * A feed that has to go and look. What it finds goes into a folder, its spool, and a drop folder publishes it from there: so order, crashes and
 * outages of Kafka are taken care of in one way for all feeds.
 */
final class PollingFeed implements Feed {

    private final FeedWatch watch;
    private final DropFolder folder;
    private final PollLoop loop;

    private PollingFeed(FeedWatch watch, DropFolder folder, PollLoop loop) {
        this.watch = watch;
        this.folder = folder;
        this.loop = loop;
    }

    /**
     * Opens it; nothing is fetched before {@link #start}.
     *
     * @param root the feed's own folder
     */
    static PollingFeed open(
            FeedSettings settings,
            Path root,
            Fetcher fetcher,
            FeedWatch watch,
            DeliveryPublisher publisher,
            SentItems sentItems,
            Clock clock)
            throws IOException {
        Spool spool = new Spool(root, clock);
        DropFolder folder = DropFolder.open(
                DropFolderSettings.spool(root, settings.name()),
                new FeedPublisher(settings, publisher, watch, sentItems),
                clock);
        PollSchedule schedule = new PollSchedule(settings.pollEvery(), new SplittableRandom());
        return new PollingFeed(watch, folder, new PollLoop(settings.name(), fetcher, spool, schedule, watch));
    }

    @Override
    public void start() {
        folder.start();
        loop.start();
    }

    @Override
    public FeedStatus status() {
        return watch.status();
    }

    @Override
    public DropFolderCounts counts() {
        return folder.counts();
    }

    @Override
    public void look() {
        watch.look();
    }

    @Override
    public void close() throws IOException {
        loop.close();
        folder.close();
    }
}
