package org.wiredesk.standalone.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wiredesk.records.Changes;
import org.wiredesk.records.FieldChange;
import org.wiredesk.records.Materiality;
import org.wiredesk.records.ParagraphChange;
import org.wiredesk.standalone.terminal.Piece;
import org.wiredesk.standalone.terminal.PieceLines;
import org.wiredesk.standalone.terminal.Terminal;
import org.wiredesk.standalone.terminal.Tone;

/** The diff of a revision on a terminal: a title for each field and paragraph, and its text below with what changed in it. */
final class ChangeLines {

    private static final String TITLE = "  ";
    private static final String TEXT = "    ";

    private final Terminal terminal;

    ChangeLines(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> of(Changes changes) {
        List<String> lines = new ArrayList<>();
        changes.getFields().forEach(field -> block(lines, title(field), text(field)));
        changes.getParagraphs().forEach(paragraph -> block(lines, title(paragraph), text(paragraph)));
        return lines;
    }

    private void block(List<String> lines, String title, List<Piece> text) {
        lines.addAll(PieceLines.of(terminal, TITLE, List.of(new Piece(Tone.FAINT, title))));
        lines.addAll(PieceLines.of(terminal, TEXT, text));
    }

    private List<Piece> text(FieldChange field) {
        String before = field.getBefore().orElse("");
        String after = field.getAfter().orElse("");
        if (field.getSpans().isEmpty()) {
            return Stream.of(
                            DiffText.removed(before, terminal.colour()),
                            List.of(Piece.plain(" ")),
                            DiffText.added(after, terminal.colour()))
                    .flatMap(List::stream)
                    .toList();
        }
        return DiffText.of(before, after, field.getSpans(), terminal.colour());
    }

    private List<Piece> text(ParagraphChange paragraph) {
        String before = paragraph.getBefore().orElse("");
        String after = paragraph.getAfter().orElse("");
        return switch (paragraph.getChange()) {
            case ADDED -> DiffText.added(after, terminal.colour());
            case REMOVED -> DiffText.removed(before, terminal.colour());
            case CHANGED, MOVED, SPLIT, JOINED -> DiffText.of(before, after, paragraph.getSpans(), terminal.colour());
        };
    }

    private static String title(FieldChange field) {
        return field.getField() + grade(field.getMateriality());
    }

    private static String title(ParagraphChange paragraph) {
        int before = paragraph.getPreviousNumber().orElse(0);
        int now = paragraph.getNumber().orElse(before);
        String place = "paragraph " + now;
        String what = switch (paragraph.getChange()) {
            case ADDED -> place + " added";
            case REMOVED -> place + " removed";
            case CHANGED -> place + (now == before ? "" : " (was " + before + ")");
            case MOVED -> place + " moved from " + before;
            case SPLIT -> place + " split (was " + before + ")";
            case JOINED -> place + " joined (was " + before + ")";
        };
        return what + grade(paragraph.getMateriality());
    }

    private static String grade(Materiality materiality) {
        return materiality == Materiality.NONE ? "" : ", " + materiality.name().toLowerCase(Locale.ROOT);
    }
}
