package org.wiredesk.streams.revise;

import java.util.ArrayList;
import java.util.List;

/**
 * Which paragraphs of two texts are the same, in order: the longest common subsequence, after what both texts begin and end with was set aside.
 *
 * <p>Between paragraphs that are the same lie gaps, in which something was added, removed or changed.
 */
final class ParagraphAlignment {

    /** Beyond this many comparisons the middle is taken for changed as a whole; that is some 2,000 changed paragraphs on each side. */
    private static final long MOST_COMPARISONS = 4_000_000;

    /**
     * A stretch of both texts with no paragraph in common; indexes from 0, ends excluded.
     */
    record Gap(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {

        boolean isEmpty() {
            return beforeStart == beforeEnd && afterStart == afterEnd;
        }
    }

    private ParagraphAlignment() {}

    /** The gaps, in order, none of them empty. */
    static List<Gap> gaps(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int beforeEnd = before.size();
        int afterEnd = after.size();
        while (beforeEnd > start
                && afterEnd > start
                && before.get(beforeEnd - 1).equals(after.get(afterEnd - 1))) {
            beforeEnd--;
            afterEnd--;
        }
        Gap middle = new Gap(start, beforeEnd, start, afterEnd);
        long comparisons = (long) (beforeEnd - start) * (afterEnd - start);
        List<Gap> gaps = comparisons > MOST_COMPARISONS ? List.of(middle) : split(before, after, middle);
        return gaps.stream().filter(gap -> !gap.isEmpty()).toList();
    }

    private static List<Gap> split(List<String> before, List<String> after, Gap middle) {
        int[][] common = commonLengths(before, after, middle);
        List<Gap> gaps = new ArrayList<>();
        int left = middle.beforeStart;
        int right = middle.afterStart;
        int gapLeft = left;
        int gapRight = right;
        while (left < middle.beforeEnd && right < middle.afterEnd) {
            int row = left - middle.beforeStart;
            int column = right - middle.afterStart;
            if (before.get(left).equals(after.get(right))) {
                gaps.add(new Gap(gapLeft, left, gapRight, right));
                gapLeft = ++left;
                gapRight = ++right;
            } else if (common[row + 1][column] >= common[row][column + 1]) {
                left++;
            } else {
                right++;
            }
        }
        gaps.add(new Gap(gapLeft, middle.beforeEnd, gapRight, middle.afterEnd));
        return gaps;
    }

    private static int[][] commonLengths(List<String> before, List<String> after, Gap middle) {
        int rows = middle.beforeEnd - middle.beforeStart;
        int columns = middle.afterEnd - middle.afterStart;
        int[][] common = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                boolean same = before.get(middle.beforeStart + row).equals(after.get(middle.afterStart + column));
                common[row][column] = same
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        return common;
    }
}
