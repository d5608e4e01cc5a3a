package org.wiredesk.producer.feed.http;

import java.time.Clock;
import org.wiredesk.producer.feed.poll.FetchFailed;

/** Says in a sentence what a server means by an answer that is none. */
public final class StatusSentence {

    private StatusSentence() {}

    /** The failure that an answer means. */
    public static FetchFailed of(WebAnswer answer, Clock clock) {
        String host = String.valueOf(answer.url().getHost());
        String sentence = switch (answer.status()) {
            case 401, 403 -> host + " does not let us in (" + answer.status() + "): is the key right, and still valid?";
            case 404 -> host + " has nothing at this address (404): is it spelt right?";
            case 410 -> host + " says that this is gone for good (410): take the feed out, or find its new address.";
            case 429 -> host + " says that we ask too often (429): raise `poll-every`.";
            default -> host + " answers with " + answer.status() + ".";
        };
        return new FetchFailed(sentence, answer.retryAfter(clock));
    }
}
