package org.wiredesk.producer.parse.line;

import java.util.ArrayList;
import java.util.List;

/** Parts text into lines the way teleprinters end them: LF, CR LF, CR CR LF, a lone CR, and the form feed behind the last one. */
public final class TextLines {

    private static final char[] ENDS = {'\n', '\r', '\f', '\u000B'};

    private final String text;

    /** Where the next one of each end stands: the text is searched for each of them, which is faster than to look at every character. */
    private final int[] next = new int[ENDS.length];

    private TextLines(String text) {
        this.text = text;
        for (int i = 0; i < ENDS.length; i++) {
            next[i] = find(i, 0);
        }
    }

    /** The lines in order, without their ends; blank ones are among them. */
    public static List<String> of(String text) {
        TextLines ends = new TextLines(text);
        List<String> lines = new ArrayList<>(text.length() / 48 + 4);
        int start = 0;
        for (int at = ends.from(0); at < text.length(); at = ends.from(at + 1)) {
            if (text.charAt(at) == '\r' && at + 1 < text.length() && isEnd(text.charAt(at + 1))) {
                continue;
            }
            lines.add(text.substring(start, endOf(text, start, at)));
            start = at + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** Where the next end of any kind stands; the end of the text if there is none. */
    private int from(int start) {
        int nearest = text.length();
        for (int i = 0; i < ENDS.length; i++) {
            if (next[i] < start) {
                next[i] = find(i, start);
            }
            nearest = Math.min(nearest, next[i]);
        }
        return nearest;
    }

    private int find(int end, int start) {
        int found = text.indexOf(ENDS[end], start);
        return found < 0 ? text.length() : found;
    }

    private static boolean isEnd(char character) {
        return character == '\r' || character == '\n';
    }

    private static int endOf(String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == '\r') {
            last--;
        }
        return last;
    }
}
