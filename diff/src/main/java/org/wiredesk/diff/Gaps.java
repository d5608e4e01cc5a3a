package org.wiredesk.diff;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where paragraphs that both texts have, in the same order, leave gaps, and who lies in which.
 *
 * @param beforeGaps for each paragraph before the number of its gap; -1 for one that was kept
 * @param afterGaps the same for those after
 * @param matches for each paragraph before its place after; -1 for those in gaps
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares these, and nobody outside the package sees them.
record Gaps(int[] beforeGaps, int[] afterGaps, int[] matches) {

    static Gaps of(int[] matches, int afterSize) {
        int[] beforeGaps = new int[matches.length];
        int[] afterGaps = new int[afterSize];
        int kept = 0;
        int right = 0;
        for (int left = 0; left < matches.length; left++) {
            beforeGaps[left] = matches[left] < 0 ? kept : -1;
            if (matches[left] >= 0) {
                Arrays.fill(afterGaps, right, matches[left], kept);
                afterGaps[matches[left]] = -1;
                right = matches[left] + 1;
                kept++;
            }
        }
        Arrays.fill(afterGaps, right, afterSize, kept);
        return new Gaps(beforeGaps, afterGaps, matches);
    }

    /** The places before that lie in gaps. */
    int[] left() {
        return IntStream.range(0, beforeGaps.length)
                .filter(place -> beforeGaps[place] >= 0)
                .toArray();
    }

    /** The places after that lie in gaps. */
    int[] right() {
        return IntStream.range(0, afterGaps.length)
                .filter(place -> afterGaps[place] >= 0)
                .toArray();
    }

    boolean inSameGap(int left, int right) {
        return beforeGaps[left] == afterGaps[right];
    }
}
