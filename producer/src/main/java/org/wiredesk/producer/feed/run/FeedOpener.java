package org.wiredesk.producer.feed.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.wiredesk.producer.feed.Decisions;
import org.wiredesk.producer.feed.ap.ApFetcher;
import org.wiredesk.producer.feed.http.HttpFetcher;
import org.wiredesk.producer.feed.mail.ImapFetcher;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.Fetcher;
import org.wiredesk.producer.feed.remote.RemoteFilesFetcher;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource;
import org.wiredesk.producer.feed.status.FeedWatch;

/**
 * Opens feeds of every type. A new type is a line here.
 *
 * @param spool the folder that fetched items are kept in until they are published
 * @param publisher sends what comes in
 * @param decisions knows what became of an item, for feeds that answer
 * @param clock of all feeds
 */
record FeedOpener(Path spool, DeliveryPublisher publisher, Decisions decisions, Clock clock) {

    private static final String BOOKMARK = ".bookmark.json";
    private static final String SENT = ".sent";
    private static final String REFUSED = ".refused";

    /**
     * Opens a feed; nothing comes in before it is started.
     *
     * @throws IOException if it cannot be; the message says why
     */
    Feed open(FeedSettings settings) throws IOException {
        FeedSource from = settings.from();
        if (from instanceof FeedSource.Folder folder) {
            return FolderFeed.open(settings, folder, publisher, clock);
        }
        if (from instanceof FeedSource.Push push) {
            return PushFeed.open(settings, push, publisher, decisions, clock);
        }
        FeedWatch watch = new FeedWatch(settings, clock);
        Path root = Files.createDirectories(spool.resolve(settings.name()));
        Fetcher fetcher = fetcher(from, new Bookmark(root.resolve(BOOKMARK)), watch);
        SentItems sentItems = from instanceof FeedSource.Http
                ? SentItems.remembering(new SentMemory(root.resolve(SENT)), new RefusedBefore(root.resolve(REFUSED)))
                : SentItems.forgetful();
        return PollingFeed.open(settings, root, fetcher, watch, publisher, sentItems, clock);
    }

    private Fetcher fetcher(FeedSource from, Bookmark bookmark, FeedWatch watch) {
        if (from instanceof FeedSource.Http http) {
            return new HttpFetcher(http, bookmark, clock);
        }
        if (from instanceof FeedSource.Ap ap) {
            return new ApFetcher(ap, bookmark, watch, clock);
        }
        if (from instanceof FeedSource.Imap imap) {
            return new ImapFetcher(imap, bookmark, watch);
        }
        if (from instanceof FeedSource.Ftp ftp) {
            return RemoteFilesFetcher.ftp(ftp, bookmark, watch);
        }
        if (from instanceof FeedSource.Sftp sftp) {
            return RemoteFilesFetcher.sftp(sftp, bookmark, watch);
        }
        throw new IllegalStateException("There is no such feed as " + from.type());
    }
}
