package org.wiredesk.producer.feed.remote;

import java.io.IOException;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.LimitedOutput;
import org.wiredesk.producer.feed.poll.LimitedOutput.Overrun;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.AfterFetch;
import org.wiredesk.producer.feed.status.FeedWatch;

/**
 * Takes files over one connection, and deletes or moves them there where that is wanted.
 *
 * @param folder at the other side
 * @param after what becomes of a file there once it is here
 * @param maxSize how many bytes a file may have; a larger one is refused once, and again when it has changed
 * @param spool where files go
 * @param taken remembers them
 * @param watch is told what is refused
 */
record FileTaking(RemoteFolder folder, AfterFetch after, long maxSize, Spool spool, TakenFiles taken, FeedWatch watch) {

    /**
     * Takes a file and settles it there; only the latter, where it was taken before.
     *
     * @return whether the connection can still be used: not after a file that had to be broken off
     * @throws FetchFailed if the server does not let us, over a connection that goes on
     * @throws IOException if the connection broke
     */
    boolean take(RemoteFile file) throws IOException {
        if (!taken.has(file)) {
            if (file.size() > maxSize) {
                refuse(file, "It has " + file.size() + " bytes and `max-size` is " + maxSize + ".");
                return true;
            }
            if (!read(file)) {
                refuse(file, "It has more bytes than the " + maxSize + " of `max-size`, and its folder says less.");
                return false;
            }
            taken.add(file, !(after instanceof AfterFetch.Keep));
        }
        if (taken.isToSettle(file)) {
            settle(file);
        }
        return true;
    }

    private void refuse(RemoteFile file, String reason) {
        watch.refused(file.name(), reason);
        taken.add(file, false);
    }

    /** False if there was more of it than there should be. */
    private boolean read(RemoteFile file) throws IOException {
        try {
            spool.put(file.name(), out -> {
                LimitedOutput limited = new LimitedOutput(out, maxSize);
                try {
                    folder.read(file, limited);
                } catch (IOException e) {
                    throw limited.isOverrun() ? new Overrun() : e;
                }
            });
            return true;
        } catch (Overrun e) {
            return false;
        }
    }

    private void settle(RemoteFile file) throws IOException {
        if (after instanceof AfterFetch.Delete) {
            folder.delete(file);
        } else if (after instanceof AfterFetch.MoveTo move) {
            folder.move(file, move.target());
        }
    }
}
