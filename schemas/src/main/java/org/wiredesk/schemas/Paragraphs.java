package org.wiredesk.schemas;

import java.util.ArrayList;
import java.util.List;

/** A body is one text whose paragraphs are parted by an empty line, so that offsets into it mean something. */
public final class Paragraphs {

    private static final String EMPTY_LINE = "\n\n";

    private Paragraphs() {}

    /** The body of these paragraphs. */
    public static String join(List<String> paragraphs) {
        return String.join(EMPTY_LINE, paragraphs);
    }

    /** The paragraphs of a body; none for an empty one, and no empty ones at its end. */
    public static List<String> split(String body) {
        List<String> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = body.indexOf(EMPTY_LINE); end >= 0; end = body.indexOf(EMPTY_LINE, start)) {
            paragraphs.add(body.substring(start, end));
            start = end + EMPTY_LINE.length();
        }
        paragraphs.add(body.substring(start));
        int size = paragraphs.size();
        while (size > 0 && paragraphs.get(size - 1).isEmpty()) {
            size--;
        }
        return List.copyOf(paragraphs.subList(0, size));
    }
}
