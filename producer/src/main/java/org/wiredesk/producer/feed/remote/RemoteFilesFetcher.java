package org.wiredesk.producer.feed.remote;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Fetched;
import org.wiredesk.producer.feed.poll.Fetcher;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.poll.SpoolName;
import org.wiredesk.producer.feed.settings.AfterFetch;
import org.wiredesk.producer.feed.settings.FeedSource.Ftp;
import org.wiredesk.producer.feed.settings.FeedSource.Sftp;
import org.wiredesk.producer.feed.status.FeedWatch;

/**
 * Fetches files once they have looked the same at two looks in a row: nobody says over FTP when a file is finished. Remembers name, size and
 * time of what it has, for as long as it lies there.
 */
public final class RemoteFilesFetcher implements Fetcher {

    private static final Comparator<RemoteFile> IN_ORDER =
            Comparator.comparing(RemoteFile::modified).thenComparing(RemoteFile::name);

    private final RemoteConnection connection;
    private final AfterFetch after;
    private final long maxSize;
    private final Bookmark bookmark;
    private final FeedWatch watch;
    private Map<String, String> lastLook = Map.of();

    RemoteFilesFetcher(
            RemoteConnection connection, AfterFetch after, long maxSize, Bookmark bookmark, FeedWatch watch) {
        this.connection = connection;
        this.after = after;
        this.maxSize = maxSize;
        this.bookmark = bookmark;
        this.watch = watch;
    }

    /** Fetches over FTP. */
    public static RemoteFilesFetcher ftp(Ftp settings, Bookmark bookmark, FeedWatch watch) {
        return new RemoteFilesFetcher(
                () -> FtpFolder.open(settings), settings.after(), settings.maxSize(), bookmark, watch);
    }

    /** Fetches over SFTP. */
    public static RemoteFilesFetcher sftp(Sftp settings, Bookmark bookmark, FeedWatch watch) {
        return new RemoteFilesFetcher(
                () -> SftpFolder.open(settings), settings.after(), settings.maxSize(), bookmark, watch);
    }

    @Override
    public Fetched fetch(Spool spool) throws IOException {
        try (RemoteFolder folder = connection.open()) {
            List<RemoteFile> files = folder.list();
            ObjectNode taken = stillThere(bookmark.read(), files);
            Map<String, String> seen = new HashMap<>();
            List<FetchFailed> refused = new ArrayList<>();
            for (RemoteFile file : files.stream().sorted(IN_ORDER).toList()) {
                boolean quiet = file.state().equals(lastLook.get(file.name()));
                seen.put(file.name(), file.state());
                if (quiet && !file.state().equals(taken.path(file.name()).asText())) {
                    // One file that cannot be had must not keep the others from coming in.
                    attempt(file, folder, spool, taken).ifPresent(refused::add);
                }
            }
            lastLook = seen;
            if (!refused.isEmpty()) {
                throw refused.get(0);
            }
            return Fetched.ALL;
        }
    }

    private Optional<FetchFailed> attempt(RemoteFile file, RemoteFolder folder, Spool spool, ObjectNode taken)
            throws IOException {
        try {
            take(file, folder, spool, taken);
            return Optional.empty();
        } catch (FetchFailed e) {
            return Optional.of(e);
        }
    }

    private void take(RemoteFile file, RemoteFolder folder, Spool spool, ObjectNode taken) throws IOException {
        if (SpoolName.looksUnfinished(file.name()) || file.name().startsWith(".")) {
            return;
        }
        boolean fits = file.size() <= maxSize;
        if (fits) {
            spool.put(file.name(), out -> folder.read(file, new LimitedOutput(out, maxSize)));
        } else {
            watch.refused(file.name(), "It has " + file.size() + " bytes and `max-size` is " + maxSize + ".");
        }
        taken.put(file.name(), file.state());
        bookmark.write(taken);
        if (fits) {
            settle(file, folder);
        }
    }

    private void settle(RemoteFile file, RemoteFolder folder) throws IOException {
        if (after instanceof AfterFetch.Delete) {
            folder.delete(file);
        } else if (after instanceof AfterFetch.MoveTo move) {
            folder.move(file, move.target());
        }
    }

    private static ObjectNode stillThere(ObjectNode taken, List<RemoteFile> files) {
        ObjectNode still = JsonNodeFactory.instance.objectNode();
        files.stream().map(RemoteFile::name).filter(taken::has).forEach(name -> still.set(name, taken.get(name)));
        return still;
    }
}
