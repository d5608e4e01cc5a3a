package org.wiredesk.producer.parse.syndication;

import java.util.regex.Pattern;

/** The two families of feeds. */
public enum FeedKind {
    /** RSS 0.9x and 2.0, and RSS 1.0, which is RDF. */
    RSS("rss", "<(?:rss|(?:[\\w.-]{1,20}:)?RDF)[\\s>]"),
    /** Atom 0.3 and 1.0. */
    ATOM("atom", "<(?:[\\w.-]{1,20}:)?feed[\\s>]");

    private static final Pattern TAG = Pattern.compile("<[A-Za-z_]");

    private final String format;
    private final Pattern root;

    FeedKind(String format, String root) {
        this.format = format;
        this.root = Pattern.compile(root);
    }

    /** Its name as a format. */
    String format() {
        return format;
    }

    /** Whether a text begins with this kind's outermost element; what stands before the first element is passed over. */
    boolean begins(String text) {
        int tag = withoutComments(text);
        return tag >= 0 && root.matcher(text).region(tag, text.length()).lookingAt();
    }

    private static int withoutComments(String text) {
        int position = 0;
        while (position >= 0 && text.startsWith("<", position)) {
            if (TAG.matcher(text).region(position, text.length()).lookingAt()) {
                return position;
            }
            String end = text.startsWith("<!--", position) ? "-->" : text.startsWith("<?", position) ? "?>" : ">";
            int close = text.indexOf(end, position + 2);
            position = close < 0 ? -1 : text.indexOf('<', close + end.length());
        }
        return -1;
    }
}
