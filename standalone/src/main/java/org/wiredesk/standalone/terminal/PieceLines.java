package org.wiredesk.standalone.terminal;

import java.util.ArrayList;
import java.util.List;

/** Wraps text of several colours into lines; a word that has more than one colour stays whole. */
public final class PieceLines {

    private final Terminal terminal;
    private final String indent;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder word = new StringBuilder();
    private int lineWidth;
    private int wordWidth;

    private PieceLines(Terminal terminal, String indent) {
        this.terminal = terminal;
        this.indent = indent;
    }

    /**
     * The lines.
     *
     * @param first what the first line begins with; the others are indented as far
     */
    public static List<String> of(Terminal terminal, String first, List<Piece> pieces) {
        PieceLines wrapping = new PieceLines(terminal, " ".repeat(Columns.width(first)));
        wrapping.line.append(first);
        pieces.forEach(wrapping::add);
        wrapping.endWord();
        wrapping.endLine();
        return List.copyOf(wrapping.lines);
    }

    private void add(Piece piece) {
        String text = Columns.clean(piece.text());
        int start = 0;
        while (start < text.length()) {
            int blank = text.indexOf(' ', start);
            int end = blank < 0 ? text.length() : blank;
            String part = Columns.cut(text.substring(start, end), terminal.width() - indent.length());
            if (!part.isEmpty()) {
                word.append(terminal.paint(piece.tone(), part));
                wordWidth += Columns.width(part);
            }
            if (blank >= 0) {
                endWord();
            }
            start = end + 1;
        }
    }

    private void endWord() {
        if (wordWidth == 0) {
            return;
        }
        if (lineWidth > 0 && indent.length() + lineWidth + 1 + wordWidth > terminal.width()) {
            endLine();
        }
        line.append(lineWidth == 0 ? "" : " ").append(word);
        lineWidth += wordWidth + (lineWidth == 0 ? 0 : 1);
        word.setLength(0);
        wordWidth = 0;
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
        lineWidth = 0;
    }
}
