package org.wiredesk.producer.parse.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits plain text into paragraphs. Empty lines part them, and the lines between are one paragraph, however they are wrapped; a line that
 * begins with a bullet is always one of its own, as {@code <li>} is in markup. A text without any empty line has a paragraph a line.
 */
public final class PlainProse {

    private static final String BULLETS = "•‣◦∙▪●";

    private PlainProse() {}

    /** The paragraphs, white space collapsed, none of them empty. */
    public static List<String> paragraphs(String text) {
        return blocks(text).stream().map(lines -> String.join(" ", lines)).toList();
    }

    /** The paragraphs with their lines still apart, each line collapsed. */
    public static List<List<String>> blocks(String text) {
        List<String> lines = lines(text.strip());
        boolean lineByLine = !lines.contains("");
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (!block.isEmpty() && (line.isEmpty() || lineByLine || isBullet(line))) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            if (!line.isEmpty()) {
                block.add(line);
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isLineBreak(character)) {
                lines.add(Whitespace.collapse(text.substring(start, i)));
                i += character == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(Whitespace.collapse(text.substring(start)));
        return lines;
    }

    private static boolean isLineBreak(char character) {
        return (character >= '\n' && character <= '\r')
                || character == '\u0085'
                || character == '\u2028'
                || character == '\u2029';
    }

    private static boolean isBullet(String line) {
        return !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
    }
}
