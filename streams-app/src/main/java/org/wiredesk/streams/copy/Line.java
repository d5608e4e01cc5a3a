package org.wiredesk.streams.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the body. Furniture and markers stand on lines of their own, whether or not a feed kept them in one
 * paragraph with their neighbours.
 *
 * @param text stripped, never empty
 * @param paragraph number of the item's paragraph that it stands in, from 0
 */
record Line(String text, int paragraph) {

    /** The lines of some paragraphs, without empty ones. */
    static List<Line> of(List<String> paragraphs) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int number = i;
            paragraphs
                    .get(i)
                    .lines()
                    .map(Line::strip)
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> lines.add(new Line(text, number)));
        }
        return lines;
    }

    /** The paragraphs that some lines make, lines of one paragraph parted by a newline. */
    static List<String> paragraphs(List<Line> lines) {
        List<String> paragraphs = new ArrayList<>();
        int current = -1;
        for (Line line : lines) {
            if (line.paragraph == current) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last) + "\n" + line.text);
            } else {
                paragraphs.add(line.text);
                current = line.paragraph;
            }
        }
        return paragraphs;
    }

    private static String strip(String text) {
        return text.replace('\u00a0', ' ').strip();
    }
}
