package org.wiredesk.monitor.stream;

import java.nio.ByteBuffer;

/** The connection to an open page. */
public interface Line {

    /**
     * Begins to send and returns at once.
     *
     * @param sent called when that is done; never called if the line breaks
     */
    void send(ByteBuffer bytes, Runnable sent);

    /** Cuts the connection, whatever is still under way on it. */
    void cut();
}
