package org.wiredesk.streams.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a story, by numbers.
 *
 * @param headline which headline
 * @param paragraphs which paragraphs
 */
record Copy(int headline, List<Integer> paragraphs) {

    /** What an item's text makes of the story's: an addition goes behind it, and without a text the story's stays. */
    static Copy of(Sent item, Copy current, boolean told) {
        int headline = item.text() == 3 ? 2 : 1;
        return switch (item.what()) {
            case KILL -> new Copy(headline, List.of());
            case KILL_IN_WORDS -> new Copy(0, List.of());
            case WITHOUT_TEXT -> new Copy(headline, current.paragraphs());
            case ADDITION ->
                told
                        ? new Copy(current.headline(), with(current.paragraphs(), 10 + item.text()))
                        : new Copy(headline, List.of(10 + item.text()));
            default -> new Copy(headline, List.of(0, item.text()));
        };
    }

    private static List<Integer> with(List<Integer> paragraphs, int added) {
        return paragraphs.contains(added)
                ? paragraphs
                : Stream.concat(paragraphs.stream(), Stream.of(added)).toList();
    }
}
