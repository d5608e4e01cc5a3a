package org.wiredesk.diff;

import java.util.List;
import org.wiredesk.records.Span;

/** Texts with their spans written out, and texts made by them. */
final class Marked {

    private Marked() {}

    /** The text before, with {@code [old→new]} where it changed. */
    static String between(String before, String after) {
        return write(before, after, spans(before, after), true);
    }

    /** The text before, with every span replaced by what it is now. */
    static String applied(String before, String after) {
        return write(before, after, spans(before, after), false);
    }

    static String applied(String before, String after, List<Span> spans) {
        return write(before, after, spans, false);
    }

    private static List<Span> spans(String before, String after) {
        return WordDiff.between(Passage.of(before), Passage.of(after));
    }

    private static String write(String before, String after, List<Span> spans, boolean marks) {
        StringBuilder text = new StringBuilder();
        int left = 0;
        for (Span span : spans) {
            String old = before.substring(span.getBeforeStart(), span.getBeforeEnd());
            String now = after.substring(span.getAfterStart(), span.getAfterEnd());
            text.append(before, left, span.getBeforeStart()).append(marks ? "[" + old + "→" + now + "]" : now);
            left = span.getBeforeEnd();
        }
        return text.append(before.substring(left)).toString();
    }
}
