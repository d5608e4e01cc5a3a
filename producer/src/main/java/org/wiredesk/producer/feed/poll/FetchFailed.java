package org.wiredesk.producer.feed.poll;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Nothing could be fetched this time. The message is a sentence for the operator. */
public final class FetchFailed extends IOException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Never written.
    private final Optional<Duration> retryAfter;

    /** It failed, and nobody says when to try again. */
    public FetchFailed(String sentence) {
        this(sentence, Optional.empty());
    }

    /**
     * It failed.
     *
     * @param retryAfter how long the other side wants to be left alone
     */
    public FetchFailed(String sentence, Optional<Duration> retryAfter) {
        super(sentence);
        this.retryAfter = retryAfter;
    }

    /** How long the other side wants to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
