package org.wiredesk.producer.parse.line;

import java.util.ArrayList;
import java.util.List;

/** Parts text into lines the way teleprinters end them: LF, CR LF, CR CR LF, a lone CR, and the form feed behind the last one. */
public final class TextLines {

    private TextLines() {}

    /** The lines in order, without their ends; blank ones are among them. */
    public static List<String> of(String text) {
        List<String> lines = new ArrayList<>(text.length() / 48 + 4);
        char[] characters = text.toCharArray();
        int start = 0;
        for (int at = 0; at < characters.length; at++) {
            char character = characters[at];
            if (character > '\r' || character < '\n') {
                continue;
            }
            if (character == '\r' && at + 1 < characters.length && isEnd(characters[at + 1])) {
                continue;
            }
            lines.add(text.substring(start, endOf(characters, start, at)));
            start = at + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private static boolean isEnd(char character) {
        return character == '\r' || character == '\n';
    }

    private static int endOf(char[] text, int start, int end) {
        int last = end;
        while (last > start && text[last - 1] == '\r') {
            last--;
        }
        return last;
    }
}
