package org.wiredesk.producer.feed.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A connection to a folder at the other side. */
interface RemoteFolder extends AutoCloseable {

    /** The files right in it: no folders, no links. */
    List<RemoteFile> list() throws IOException;

    /**
     * Reads a file.
     *
     * @param out not closed
     */
    void read(RemoteFile file, OutputStream out) throws IOException;

    /** Deletes a file. */
    void delete(RemoteFile file) throws IOException;

    /**
     * Moves a file.
     *
     * @param target a folder that is there
     */
    void move(RemoteFile file, String target) throws IOException;

    @Override
    void close();
}
