package org.wiredesk.producer.feed.poll;

import java.io.IOException;

/**
 * Fetches what is new from one place. It puts what it finds into the spool first and moves its bookmark only then: after a crash in between
 * something is fetched twice, which ends in a decision DUPLICATE, and nothing is lost.
 */
public interface Fetcher extends AutoCloseable {

    /**
     * Looks once. Called by one thread.
     *
     * @throws FetchFailed with a sentence, if the other side cannot be reached or does not give what it should
     * @throws IOException if the spool cannot be written, or the connection breaks
     */
    Fetched fetch(Spool spool) throws IOException, InterruptedException;

    /** Lets go of connections. */
    @Override
    default void close() {}
}
