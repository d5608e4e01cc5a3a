package org.wiredesk.standalone.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out cards: names in one column, texts wrapped in another, within the terminal's width. */
public final class CardPrinter {

    private static final String INDENT = "  ";
    private static final int WIDEST_NAME = 18;

    private final Terminal terminal;

    /**
     * @param terminal what they are shown on
     */
    public CardPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The card's lines, and an empty one behind them. */
    public List<String> lines(Card card) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(card));
        int name = card.fields().stream()
                .mapToInt(field -> Columns.width(field.name()))
                .max()
                .orElse(0);
        card.fields().forEach(field -> add(lines, field, Math.min(name, WIDEST_NAME)));
        lines.add("");
        return lines;
    }

    private String heading(Card card) {
        String heading = Columns.cut(card.heading(), terminal.width());
        int left = terminal.width() - Columns.width(heading) - INDENT.length();
        String aside = left > 0 ? Columns.cut(card.aside(), left) : "";
        Tone tone = card.tone() == Tone.PLAIN ? Tone.STRONG : card.tone();
        return terminal.paint(tone, heading) + (aside.isEmpty() ? "" : INDENT + terminal.paint(Tone.FAINT, aside));
    }

    private void add(List<String> lines, Card.Field field, int nameWidth) {
        int left = terminal.width() - nameWidth - 2 * INDENT.length();
        String name = Columns.fit(field.name(), nameWidth);
        for (String line : wrapped(field.text(), left).toList()) {
            String text = line.isEmpty() ? "" : INDENT + terminal.paint(field.tone(), line);
            lines.add(text.isEmpty() && name.isBlank() ? "" : INDENT + terminal.paint(Tone.FAINT, name) + text);
            name = " ".repeat(nameWidth);
        }
    }

    private static Stream<String> wrapped(String text, int width) {
        return text.lines().flatMap(line -> wrap(Columns.clean(line), width).stream());
    }

    private static List<String> wrap(String line, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (!current.isEmpty() && Columns.width(current.toString()) + 1 + Columns.width(word) > width) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(Columns.cut(word, width));
        }
        lines.add(current.toString());
        return lines;
    }
}
