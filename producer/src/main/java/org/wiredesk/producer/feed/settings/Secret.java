package org.wiredesk.producer.feed.settings;

/**
 * A password, a key or a token. It never shows itself: whoever prints settings prints stars.
 *
 * @param value the secret itself
 */
public record Secret(String value) {

    private static final String MASK = "********";

    /** Stars. */
    @Override
    public String toString() {
        return MASK;
    }
}
