package org.wiredesk.diff;

import java.util.Arrays;

/**
 * Which elements of two sequences are the same, in order. What occurs once in each of them holds the two together (as in a patience diff); between such anchors
 * Myers' method finds the fewest changes, as long as that costs little. So the time grows with the length and never with its square.
 */
final class Alignment {

    private static final int NOWHERE = -1;
    private static final int SEVERAL = -2;

    private final int[] before;
    private final int[] after;
    private final int[] match;

    private Alignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.match = new int[before.length];
        Arrays.fill(match, -1);
    }

    /**
     * For each element before, the place of the same element after; -1 for those that are gone.
     *
     * @param before numbers that stand for elements, from 0 and without large holes
     * @param after numbers of the same kind
     */
    static int[] of(int[] before, int[] after) {
        Alignment alignment = new Alignment(before, after);
        alignment.align();
        return alignment.match;
    }

    private void align() {
        int start = 0;
        int shorter = Math.min(before.length, after.length);
        while (start < shorter && before[start] == after[start]) {
            match[start] = start++;
        }
        int beforeEnd = before.length;
        int afterEnd = after.length;
        while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] == after[afterEnd - 1]) {
            match[--beforeEnd] = --afterEnd;
        }
        alignBetweenAnchors(start, beforeEnd, afterEnd);
    }

    private void alignBetweenAnchors(int start, int beforeEnd, int afterEnd) {
        BoundedMyers myers = new BoundedMyers(before, after, match);
        int left = start;
        int right = start;
        for (int[] anchor : anchors(start, beforeEnd, afterEnd)) {
            myers.align(left, anchor[0], right, anchor[1]);
            match[anchor[0]] = anchor[1];
            left = anchor[0] + 1;
            right = anchor[1] + 1;
        }
        myers.align(left, beforeEnd, right, afterEnd);
    }

    /** Pairs of places of what occurs once on each side, in order on both. */
    private int[][] anchors(int start, int beforeEnd, int afterEnd) {
        int elements = 1 + Math.max(largest(before, start, beforeEnd), largest(after, start, afterEnd));
        int[] places = onlyPlaces(after, start, afterEnd, elements);
        int[] own = onlyPlaces(before, start, beforeEnd, elements);
        int[] ours = new int[beforeEnd - start];
        int[] theirs = new int[beforeEnd - start];
        int count = 0;
        for (int i = start; i < beforeEnd; i++) {
            int there = places[before[i]];
            if (there >= 0 && own[before[i]] >= 0) {
                ours[count] = i;
                theirs[count++] = there;
            }
        }
        int[] rise = LongestRise.of(Arrays.copyOf(theirs, count));
        return Arrays.stream(rise)
                .mapToObj(place -> new int[] {ours[place], theirs[place]})
                .toArray(int[][]::new);
    }

    /** For each number the only place where it stands; else {@code NOWHERE} or {@code SEVERAL}. */
    private static int[] onlyPlaces(int[] sequence, int start, int end, int elements) {
        int[] places = new int[elements];
        Arrays.fill(places, NOWHERE);
        for (int i = start; i < end; i++) {
            places[sequence[i]] = places[sequence[i]] == NOWHERE ? i : SEVERAL;
        }
        return places;
    }

    private static int largest(int[] sequence, int start, int end) {
        int largest = -1;
        for (int i = start; i < end; i++) {
            largest = Math.max(largest, sequence[i]);
        }
        return largest;
    }
}
