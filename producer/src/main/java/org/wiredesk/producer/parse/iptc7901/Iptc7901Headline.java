package org.wiredesk.producer.parse.iptc7901;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.producer.parse.prose.Whitespace;

/**
 * The lines from behind the signs to the equals sign: headline, by-line, and notes on pictures in brackets.
 *
 * @param text the headline on one line, without the equals sign; empty if there is none
 * @param byline as sent; empty if there is none
 * @param notes what stands in brackets behind the headline, as sent
 * @param end the line behind it
 * @param closed whether the equals sign is there
 */
record Iptc7901Headline(String text, Optional<String> byline, List<String> notes, int end, boolean closed) {

    private static final int MOST_LINES = 9;
    private static final int LONGEST_UNCLOSED = 200;

    /**
     * The headline of a text.
     *
     * @param from the line behind the signs
     */
    static Iptc7901Headline of(List<String> text, int from) {
        int end = from;
        while (end < text.size() && end < from + MOST_LINES && !text.get(end).isBlank()) {
            String line = text.get(end).stripTrailing();
            if (line.endsWith(" =") || line.equals("=")) {
                return closed(text, from, end + 1);
            }
            end++;
        }
        return unclosed(text, from, end);
    }

    private static Iptc7901Headline closed(List<String> text, int from, int end) {
        List<String> lines = new ArrayList<>();
        for (String line : text.subList(from, end)) {
            lines.add(Whitespace.collapse(line));
        }
        String last = lines.get(lines.size() - 1);
        lines.set(lines.size() - 1, last.substring(0, last.length() - 1).strip());
        List<String> notes = new ArrayList<>();
        while (lines.size() > 1 && isBracket(lines.get(lines.size() - 1))) {
            notes.add(0, lines.remove(lines.size() - 1));
        }
        int byline = 1;
        while (byline < lines.size() && !Iptc7901Byline.is(lines.get(byline))) {
            byline++;
        }
        String names = byline < lines.size() ? String.join(" ", lines.subList(byline, lines.size())) : "";
        String headline = Whitespace.collapse(String.join(" ", lines.subList(0, Math.min(byline, lines.size()))));
        return new Iptc7901Headline(
                headline, Optional.of(names).filter(name -> !name.isEmpty()), List.copyOf(notes), end, true);
    }

    /** Without an equals sign, a short block that ends as no sentence does and has text behind it is taken for the headline. */
    private static Iptc7901Headline unclosed(List<String> text, int from, int end) {
        String block = Whitespace.collapse(String.join(" ", text.subList(from, end)));
        boolean sentence = block.isEmpty() || ".!?:;".indexOf(block.charAt(block.length() - 1)) >= 0;
        boolean more = text.subList(end, text.size()).stream().anyMatch(line -> !line.isBlank());
        return sentence || !more || block.length() > LONGEST_UNCLOSED
                ? new Iptc7901Headline("", Optional.empty(), List.of(), from, false)
                : new Iptc7901Headline(block, Optional.empty(), List.of(), end, false);
    }

    private static boolean isBracket(String line) {
        return line.startsWith("(") && line.endsWith(")");
    }
}
