package org.wiredesk.producer.feed.remote;

import java.time.Instant;

/**
 * A file at the other side, as it was seen.
 *
 * @param name in its folder
 * @param size in bytes
 * @param modified when it was last written, by the other side's clock and as exactly as it says
 */
record RemoteFile(String name, long size, Instant modified) {

    /** Size and time as one text: another one means another content. */
    String state() {
        return size + " " + modified;
    }
}
