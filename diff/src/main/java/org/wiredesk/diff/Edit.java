package org.wiredesk.diff;

import java.util.Comparator;
import org.wiredesk.records.ParagraphChangeKind;

/**
 * Something that happened to paragraphs, by their places from 0, ends excluded.
 *
 * @param kind what happened
 * @param left the first place before; where nothing was, it means nothing
 * @param leftEnd the end of the places before; the same as {@code left} where nothing was
 * @param right the first place after; where nothing is, it means nothing
 * @param rightEnd the end of the places after; the same as {@code right} where nothing is
 */
record Edit(ParagraphChangeKind kind, int left, int leftEnd, int right, int rightEnd) {

    static final Comparator<Edit> BY_NEW_PLACE = Comparator.comparingInt(Edit::right);

    static Edit added(int right) {
        return new Edit(ParagraphChangeKind.ADDED, 0, 0, right, right + 1);
    }

    static Edit removed(int left) {
        return new Edit(ParagraphChangeKind.REMOVED, left, left + 1, 0, 0);
    }

    Edit as(ParagraphChangeKind other) {
        return new Edit(other, left, leftEnd, right, rightEnd);
    }
}
