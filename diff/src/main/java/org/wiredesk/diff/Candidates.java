package org.wiredesk.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds for a paragraph those that it may have been, without comparing it with all of them: by words that few of them have, and by their place in the gap.
 */
final class Candidates {

    private static final int MOST_BY_WORDS = 4;

    private final Gaps gaps;
    private final Holders holders;
    private final Map<Integer, int[]> beforeRanges = new HashMap<>();
    private final Map<Integer, int[]> afterRanges = new HashMap<>();

    /**
     * @param leftBags the words of each paragraph before; of those that cannot be meant, none
     */
    Candidates(Gaps gaps, Bag[] leftBags) {
        this.gaps = gaps;
        this.holders = new Holders(leftBags);
        Arrays.stream(gaps.left()).forEach(left -> range(beforeRanges, gaps.beforeGaps()[left], left));
        Arrays.stream(gaps.right()).forEach(right -> range(afterRanges, gaps.afterGaps()[right], right));
    }

    /** The places before that this one may come from, each once. */
    int[] of(int right, Bag bag) {
        return IntStream.concat(byPlace(right), Arrays.stream(holders.mostAlike(bag, MOST_BY_WORDS)))
                .distinct()
                .toArray();
    }

    /** Those as far from the beginning of the gap, and from its end. */
    private IntStream byPlace(int right) {
        int gap = gaps.afterGaps()[right];
        int[] lefts = beforeRanges.get(gap);
        int[] rights = afterRanges.get(gap);
        if (lefts == null || rights == null) {
            return IntStream.empty();
        }
        return IntStream.of(lefts[0] + right - rights[0], lefts[1] + right - rights[1])
                .filter(left -> left >= lefts[0] && left <= lefts[1]);
    }

    private static void range(Map<Integer, int[]> ranges, int gap, int place) {
        ranges.computeIfAbsent(gap, key -> new int[] {place, place})[1] = place;
    }
}
