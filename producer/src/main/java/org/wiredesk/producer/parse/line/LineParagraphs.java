package org.wiredesk.producer.parse.line;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.producer.parse.prose.Whitespace;

/**
 * Makes paragraphs of wrapped lines. Blank lines part them, and so does a line that is set in, as agencies begin paragraphs; a line that is set
 * in deeper than the one that began the paragraph goes on with it. In a list each point is a paragraph.
 */
public final class LineParagraphs {

    private static final String BULLETS = "-+*•#";
    private static final String STROKES = "*_-=~#+·• ";

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int indent;
    private boolean list;
    private boolean afterBlank = true;

    private LineParagraphs() {}

    /** The paragraphs, white space collapsed, none of them empty. */
    public static List<String> of(List<String> lines) {
        LineParagraphs reading = new LineParagraphs();
        lines.forEach(reading::line);
        reading.end();
        return reading.paragraphs;
    }

    /** A paragraph for each line that is not blank, as tables have them. */
    public static List<String> lineByLine(List<String> lines) {
        return lines.stream()
                .map(Whitespace::collapse)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void line(String line) {
        int depth = 0;
        boolean tab = false;
        while (depth < line.length() && line.charAt(depth) <= ' ') {
            tab |= line.charAt(depth) == '\t';
            depth++;
        }
        if (depth == line.length()) {
            end();
            afterBlank = true;
            return;
        }
        if (isSeparator(line, depth)) {
            end();
            paragraph.append(line);
            end();
            afterBlank = true;
            return;
        }
        boolean bullet = isBullet(line, depth);
        if (afterBlank) {
            list = bullet;
        }
        boolean begins = tab
                || (depth >= 2 && (indent < 2 || depth <= indent))
                || (bullet && (list || line.charAt(depth) == '#'));
        if (begins) {
            end();
        }
        if (paragraph.length() == 0) {
            indent = depth;
        } else {
            paragraph.append(' ');
        }
        paragraph.append(line.substring(depth));
        list |= line.charAt(depth) == '#';
        afterBlank = false;
    }

    /** A row of stars or strokes, which stands for itself. */
    private static boolean isSeparator(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (STROKES.indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return line.length() - from > 1;
    }

    private static boolean isBullet(String line, int at) {
        char first = line.charAt(at);
        return BULLETS.indexOf(first) >= 0
                && at + 2 < line.length()
                && (line.charAt(at + 1) == ' ' || (first == '#' && line.charAt(at + 1) == '#'));
    }

    private void end() {
        String text = Whitespace.collapse(paragraph);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        paragraph.setLength(0);
    }
}
