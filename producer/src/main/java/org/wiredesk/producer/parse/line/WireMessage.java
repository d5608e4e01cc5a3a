package org.wiredesk.producer.parse.line;

/**
 * A message, decoded.
 *
 * @param text all of it, control characters included, but for those that begin and end it
 * @param line where it begins in the delivery, counted from 1
 * @param opened whether it began with a start-of-header character
 */
public record WireMessage(String text, long line, boolean opened) {

    private static final char STX = '\u0002';
    private static final char ETX = '\u0003';

    /** Where it begins, for a refusal. */
    public String place() {
        return "line " + line;
    }

    /** Whether the characters around and in it are all there, once each, so that there cannot be another message in it. */
    boolean isWhole() {
        int start = start();
        return opened && start >= 0 && text.indexOf(STX, start + 1) < 0 && ended();
    }

    /** What stands before the start of the text; all of it, if that was lost. */
    public String header() {
        int start = start();
        return start < 0 ? text : text.substring(0, start);
    }

    /** Whether the character that starts the text is there. */
    public boolean started() {
        return start() >= 0;
    }

    /** What stands between the start of the text, or of everything, and its end. */
    public String body() {
        int end = end();
        return text.substring(start() + 1, end < 0 ? text.length() : end);
    }

    /** Whether the character that ends the text is there. */
    public boolean ended() {
        return end() >= 0;
    }

    /** What stands behind the end of the text; empty if that was lost. */
    public String trailer() {
        int end = end();
        return end < 0 ? "" : text.substring(end + 1);
    }

    private int start() {
        return text.indexOf(STX);
    }

    /** The last one counts: a stray one before it must not cut the text short. */
    private int end() {
        int end = text.lastIndexOf(ETX);
        return end > start() ? end : -1;
    }
}
