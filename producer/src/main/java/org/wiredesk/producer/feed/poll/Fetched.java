package org.wiredesk.producer.feed.poll;

import java.time.Duration;

/**
 * A look for something new that went well.
 *
 * @param notBefore how long the other side wants to be left alone; zero if it does not care
 * @param more whether there is more to fetch at once
 */
public record Fetched(Duration notBefore, boolean more) {

    /** All there was. */
    public static final Fetched ALL = new Fetched(Duration.ZERO, false);

    /** There is more: come again at once. */
    public static final Fetched MORE = new Fetched(Duration.ZERO, true);
}
