package org.wiredesk.producer.feed.remote;

import java.io.IOException;

/** Connects to the folder at the other side, once for every look: connections that are held for hours break without a word. */
@FunctionalInterface
interface RemoteConnection {

    /**
     * Connects and logs in.
     *
     * @throws org.wiredesk.producer.feed.poll.FetchFailed with a sentence, if that does not work
     */
    RemoteFolder open() throws IOException;
}
