package org.wiredesk.producer.feed.remote;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.wiredesk.producer.feed.status.PassedOver;

/**
 * Fetches files once they have looked the same at two looks in a row: nobody says over FTP when a file is finished. Remembers name, size and
 * time of what it has, for as long as it lies there. A file that cannot be had, or not be put away, is passed over and tried again at later looks.
 */
public final class RemoteFilesFetcher implements Fetcher {

    private static final Comparator<RemoteFile> IN_ORDER =
            Comparator.comparing(RemoteFile::modified).thenComparing(RemoteFile::name);
    private static final int MOST_CONNECTIONS = 3;
    private static final int MOST_TRIED_AGAIN = 20;

    private final RemoteConnection connection;
    private final AfterFetch after;
    private final long maxSize;
    private final Bookmark bookmark;
    private final FeedWatch watch;
    private final PassedOver passedOver;
    private Map<String, String> lastLook = Map.of();

    RemoteFilesFetcher(
            RemoteConnection connection, AfterFetch after, long maxSize, Bookmark bookmark, FeedWatch watch) {
        this.connection = connection;
        this.after = after;
        this.maxSize = maxSize;
        this.bookmark = bookmark;
        this.watch = watch;
        this.passedOver = watch.passedOver();
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
        Map<String, String> before = lastLook;
        boolean tried = false;
        for (int connections = 0; connections < MOST_CONNECTIONS && !tried; connections++) {
            tried = look(before, spool);
        }
        return Fetched.ALL;
    }

    /**
     * Looks over one connection.
     *
     * @param before how the files looked at the look before this one
     * @return whether all was tried; else the connection is of no use any more, and there may be files that nobody has tried yet
     */
    private boolean look(Map<String, String> before, Spool spool) throws IOException {
        try (RemoteFolder folder = connection.open()) {
            List<RemoteFile> files = folder.list();
            lastLook =
                    files.stream().collect(Collectors.toMap(RemoteFile::name, RemoteFile::state, (one, same) -> same));
            passedOver.keepOnly(lastLook.keySet());
            TakenFiles taken = TakenFiles.among(lastLook.keySet(), bookmark);
            FileTaking taking = new FileTaking(folder, after, maxSize, spool, taken, watch);
            return take(wanted(files, before, taken), taking);
        }
    }

    /** Files that are still, what has failed most often last: one that cannot be had must not keep the others from coming in. */
    private List<RemoteFile> wanted(List<RemoteFile> files, Map<String, String> before, TakenFiles taken) {
        return files.stream()
                .filter(file ->
                        !SpoolName.looksUnfinished(file.name()) && !file.name().startsWith("."))
                .filter(file -> file.state().equals(before.get(file.name())))
                .filter(file -> !taken.has(file) || taken.isToSettle(file))
                .sorted(Comparator.<RemoteFile>comparingInt(file -> passedOver.failures(file.name()))
                        .thenComparing(IN_ORDER))
                .toList();
    }

    private boolean take(List<RemoteFile> wanted, FileTaking taking) {
        int again = 0;
        for (RemoteFile file : wanted) {
            boolean failedBefore = passedOver.failures(file.name()) > 0;
            if (failedBefore && ++again > MOST_TRIED_AGAIN) {
                return true;
            }
            try {
                boolean goesOn = taking.take(file);
                passedOver.had(file.name());
                if (!goesOn) {
                    return false;
                }
            } catch (FetchFailed e) {
                passedOver.failed(file.name(), String.valueOf(e.getMessage()));
            } catch (IOException e) {
                passedOver.failed(file.name(), "The connection broke: " + e.getMessage() + ".");
                return failedBefore;
            }
        }
        return true;
    }
}
