package org.wiredesk.producer.feed.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.feed.Decisions;
import org.wiredesk.producer.feed.DropFolderCounts;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.status.FeedStatus;

/** All feeds of a producer. They start and stop together, and each is looked at every second whether it has fallen silent. */
public final class Feeds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

    private final List<Feed> feeds = new ArrayList<>();
    private final ScheduledExecutorService lookout = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "feed-lookout");
        thread.setDaemon(true);
        return thread;
    });

    private Feeds() {}

    /**
     * Opens all feeds; nothing comes in before {@link #start}.
     *
     * @param spool the folder that fetched items are kept in until they are published
     * @param decisions knows what became of an item, for feeds that answer
     * @throws IOException if one cannot be opened, and none is then; the message says why
     */
    public static Feeds open(
            List<FeedSettings> settings, Path spool, DeliveryPublisher publisher, Decisions decisions, Clock clock)
            throws IOException {
        Feeds feeds = new Feeds();
        try {
            FeedOpener opener = new FeedOpener(spool, publisher, decisions, clock);
            for (FeedSettings feed : settings) {
                feeds.feeds.add(opener.open(feed));
            }
            return feeds;
        } catch (IOException | RuntimeException e) {
            feeds.close();
            throw e;
        }
    }

    /** Begins to take what comes in. */
    public void start() {
        feeds.forEach(Feed::start);
        ScheduledFuture<?> unused =
                lookout.scheduleWithFixedDelay(() -> feeds.forEach(Feed::look), 1, 1, TimeUnit.SECONDS);
    }

    /** How each is doing, in the order of the file. */
    public List<FeedStatus> status() {
        return feeds.stream().map(Feed::status).toList();
    }

    /** How the files behind each are doing, in the same order. */
    public List<DropFolderCounts> counts() {
        return feeds.stream().map(Feed::counts).toList();
    }

    /** Stops all of them at once; one that fails to stop does not keep the others from it. */
    @Override
    public void close() {
        lookout.shutdownNow();
        List<Thread> stopping = feeds.stream()
                .map(feed -> new Thread(() -> stop(feed), "stop-feed"))
                .toList();
        stopping.forEach(Thread::start);
        try {
            for (Thread thread : stopping) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Feed feed) {
        try {
            feed.close();
        } catch (IOException | RuntimeException e) {
            LOG.atWarn().setCause(e).addKeyValue("feed", feed.status().name()).log("A feed did not stop well");
        }
    }
}
