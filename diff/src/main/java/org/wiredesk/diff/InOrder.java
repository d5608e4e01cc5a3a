package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wiredesk.records.ParagraphChangeKind;

/** Brings edits into the order in which people read them: that of the new text, what was removed before what came in its place. */
final class InOrder {

    private final Gaps gaps;
    private final boolean[] gone;
    private final Map<Integer, Edit> byPlace;
    private final List<Edit> edits = new ArrayList<>();
    private int nextLeft;

    /**
     * @param gone for each paragraph before, whether it was removed
     * @param byPlace the edits by their first place after
     */
    InOrder(Gaps gaps, boolean[] gone, Map<Integer, Edit> byPlace) {
        this.gaps = gaps;
        this.gone = gone;
        this.byPlace = byPlace;
    }

    /** All edits, with those for paragraphs that were added and removed. */
    List<Edit> edits() {
        int[] limits = limits();
        int right = 0;
        while (right < limits.length) {
            removeUpTo(limits[right]);
            Edit edit = byPlace.get(right);
            if (edit != null) {
                edits.add(edit);
                right = edit.rightEnd();
            } else {
                if (gaps.afterGaps()[right] >= 0) {
                    edits.add(Edit.added(right));
                }
                right++;
            }
        }
        removeUpTo(gone.length);
        return edits;
    }

    private void removeUpTo(int limit) {
        for (; nextLeft < limit; nextLeft++) {
            if (gone[nextLeft]) {
                edits.add(Edit.removed(nextLeft));
            }
        }
    }

    /** For each place after, where before it the next paragraph stands that did not move. */
    private int[] limits() {
        int[] limits = new int[gaps.afterGaps().length];
        Arrays.fill(limits, gone.length);
        for (int left = 0; left < gone.length; left++) {
            if (gaps.matches()[left] >= 0) {
                limits[gaps.matches()[left]] = left;
            }
        }
        int limit = gone.length;
        for (int right = limits.length - 1; right >= 0; right--) {
            Edit edit = byPlace.get(right);
            int own = edit == null || edit.kind() == ParagraphChangeKind.MOVED ? limits[right] : edit.left();
            limit = Math.min(limit, own);
            limits[right] = limit;
        }
        return limits;
    }
}
