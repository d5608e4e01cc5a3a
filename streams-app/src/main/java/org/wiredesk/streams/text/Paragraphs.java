package org.wiredesk.streams.text;

import java.util.List;

/** A body is one text whose paragraphs are parted by an empty line, so that offsets into it mean something. */
public final class Paragraphs {

    private static final String EMPTY_LINE = "\n\n";

    private Paragraphs() {}

    /** The body of these paragraphs. */
    public static String join(List<String> paragraphs) {
        return String.join(EMPTY_LINE, paragraphs);
    }

    /** The paragraphs of a body; none for an empty one. */
    public static List<String> split(String body) {
        return body.isEmpty() ? List.of() : List.of(body.split(EMPTY_LINE));
    }
}
