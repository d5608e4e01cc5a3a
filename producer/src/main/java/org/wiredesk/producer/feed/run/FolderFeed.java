package org.wiredesk.producer.feed.run;

import java.io.IOException;
import java.time.Clock;
import org.wiredesk.producer.feed.DropFolder;
import org.wiredesk.producer.feed.DropFolderCounts;
import org.wiredesk.producer.feed.DropFolderSettings;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource;
import org.wiredesk.producer.feed.status.FeedStatus;
import org.wiredesk.producer.feed.status.FeedWatch;

/** A folder that files are dropped into, by hand, by FTP, by whatever. */
final class FolderFeed implements Feed {

    private final FeedWatch watch;
    private final DropFolder folder;

    private FolderFeed(FeedWatch watch, DropFolder folder) {
        this.watch = watch;
        this.folder = folder;
    }

    /** Opens it; nothing is read before {@link #start}. */
    static FolderFeed open(FeedSettings settings, FeedSource.Folder from, DeliveryPublisher publisher, Clock clock)
            throws IOException {
        FeedWatch watch = new FeedWatch(settings, clock);
        FeedPublisher feedPublisher = new FeedPublisher(settings, publisher, watch, SentItems.forgetful());
        return new FolderFeed(
                watch,
                DropFolder.open(
                        new DropFolderSettings(from.path(), settings.name(), from.deleteDone(), false),
                        feedPublisher,
                        clock));
    }

    @Override
    public void start() {
        folder.start();
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
        folder.close();
    }
}
