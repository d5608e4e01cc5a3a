package org.wiredesk.monitor.http;

import java.util.Optional;

/** What the server answers from. It is there some seconds after the server, which says so until then. */
public final class Desk {

    static final String STARTING = "Wiredesk is still starting. Ask again in a few seconds.";

    private volatile Optional<Newsroom> newsroom = Optional.empty();

    /** Answers from this from now on. */
    public void open(Newsroom opened) {
        newsroom = Optional.of(opened);
    }

    /** Answers no more. */
    public void close() {
        newsroom = Optional.empty();
    }

    /** Empty while it is starting. */
    Optional<Newsroom> newsroom() {
        return newsroom;
    }

    /**
     * What there is to answer from.
     *
     * @throws StillStarting while there is nothing
     */
    Newsroom get() {
        return newsroom().orElseThrow(StillStarting::new);
    }

    /** There is nothing to answer from yet. */
    static final class StillStarting extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StillStarting() {
            super(STARTING);
        }
    }
}
