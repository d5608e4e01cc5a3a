package org.wiredesk.standalone.story;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.records.Span;
import org.wiredesk.standalone.terminal.Piece;
import org.wiredesk.standalone.terminal.Tone;

/**
 * A text with what changed in it: removed words struck out in red, added ones in green; where there are no colours {@code [-removed-]} and
 * {@code {+added+}}, as wdiff and git write them. Long stretches without a change are cut.
 */
final class DiffText {

    private static final int LONGEST_KEPT = 160;
    private static final int SHOWN_OF_KEPT = 60;

    private final boolean colour;
    private final List<Piece> pieces = new ArrayList<>();

    private DiffText(boolean colour) {
        this.colour = colour;
    }

    /** The text before and now in one. */
    static List<Piece> of(String before, String after, List<Span> spans, boolean colour) {
        DiffText diff = new DiffText(colour);
        int kept = 0;
        for (Span span : spans) {
            diff.keep(before.substring(kept, span.getBeforeStart()));
            diff.remove(before.substring(span.getBeforeStart(), span.getBeforeEnd()));
            diff.add(after.substring(span.getAfterStart(), span.getAfterEnd()));
            kept = span.getBeforeEnd();
        }
        diff.keep(before.substring(kept));
        return diff.pieces;
    }

    static List<Piece> added(String text, boolean colour) {
        DiffText diff = new DiffText(colour);
        diff.add(text);
        return diff.pieces;
    }

    static List<Piece> removed(String text, boolean colour) {
        DiffText diff = new DiffText(colour);
        diff.remove(text);
        return diff.pieces;
    }

    private void keep(String text) {
        if (text.length() <= LONGEST_KEPT) {
            pieces.add(Piece.plain(visible(text)));
            return;
        }
        int start = text.lastIndexOf(' ', SHOWN_OF_KEPT);
        int end = text.indexOf(' ', text.length() - SHOWN_OF_KEPT);
        boolean blanks = start > 0 && end > start;
        pieces.add(Piece.plain(blanks ? text.substring(0, start) + " … " + text.substring(end + 1) : text));
    }

    private void remove(String text) {
        write(Tone.GONE, "[-", text, "-]");
    }

    private void add(String text) {
        write(Tone.NEW, "{+", text, "+}");
    }

    private void write(Tone tone, String open, String text, String close) {
        if (text.isEmpty()) {
            return;
        }
        String shown = text.isBlank() ? visible(text).strip().replace(' ', '␣') : visible(text);
        String seen = shown.isEmpty() ? "␣".repeat(text.length()) : shown;
        String blank = text.isBlank() ? " " : "";
        pieces.add(new Piece(tone, blank + (colour ? seen : open + seen + close) + blank));
    }

    /** The end of a paragraph has a sign, as it would be lost in the wrapping. */
    private static String visible(String text) {
        return text.replace("\n\n", " ¶ ");
    }
}
