package org.wiredesk.diff;

/**
 * Myers' linear-space method ("An O(ND) difference algorithm and its variations", 1986), with a bound: where two stretches differ by more than
 * {@value #MOST_STEPS} changes from either end, they are cut where the search has come furthest. Then the changes found are right, and perhaps not
 * the fewest.
 */
final class BoundedMyers {

    private static final int MOST_STEPS = 64;
    private static final int ZERO = MOST_STEPS + 1;

    private final int[] before;
    private final int[] after;
    private final int[] match;
    private final int[] forward = new int[2 * ZERO + 1];
    private final int[] backward = new int[2 * ZERO + 1];
    private int cutBefore;
    private int cutAfter;

    /**
     * @param match is filled in: for each element before its place after
     */
    BoundedMyers(int[] before, int[] after, int[] match) {
        this.before = before;
        this.after = after;
        this.match = match;
    }

    /** Aligns one stretch of both, ends excluded. */
    void align(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
        int left = beforeFrom;
        int right = afterFrom;
        int leftEnd = beforeTo;
        int rightEnd = afterTo;
        while (true) {
            while (left < leftEnd && right < rightEnd && before[left] == after[right]) {
                match[left++] = right++;
            }
            while (left < leftEnd && right < rightEnd && before[leftEnd - 1] == after[rightEnd - 1]) {
                match[--leftEnd] = --rightEnd;
            }
            if (left == leftEnd || right == rightEnd || !findCut(left, leftEnd, right, rightEnd)) {
                return;
            }
            int nextLeft = cutBefore;
            int nextRight = cutAfter;
            align(left, nextLeft, right, nextRight);
            left = nextLeft;
            right = nextRight;
        }
    }

    /** Finds a place where the best path, or the furthest one, comes through; never a corner. */
    private boolean findCut(int left, int leftEnd, int right, int rightEnd) {
        int width = leftEnd - left;
        int height = rightEnd - right;
        int delta = width - height;
        boolean odd = (delta & 1) != 0;
        forward[ZERO + 1] = 0;
        backward[ZERO + 1] = 0;
        for (int steps = 0; steps <= MOST_STEPS; steps++) {
            for (int k = -steps; k <= steps; k += 2) {
                int x = next(forward, k, steps);
                int y = x - k;
                while (x < width && y < height && before[left + x] == after[right + y]) {
                    x++;
                    y++;
                }
                forward[ZERO + k] = x;
                int mirrored = delta - k;
                if (odd && Math.abs(mirrored) < steps && x + backward[ZERO + mirrored] >= width) {
                    return cutAt(left + x, right + y);
                }
            }
            for (int k = -steps; k <= steps; k += 2) {
                int x = next(backward, k, steps);
                int y = x - k;
                while (x < width && y < height && before[leftEnd - 1 - x] == after[rightEnd - 1 - y]) {
                    x++;
                    y++;
                }
                backward[ZERO + k] = x;
                int mirrored = delta - k;
                if (!odd && Math.abs(mirrored) <= steps && x + forward[ZERO + mirrored] >= width) {
                    return cutAt(leftEnd - x, rightEnd - y);
                }
            }
        }
        return cutAtFurthest(left, width, right, height);
    }

    private static int next(int[] furthest, int k, int steps) {
        boolean down = k == -steps || (k != steps && furthest[ZERO + k - 1] < furthest[ZERO + k + 1]);
        return down ? furthest[ZERO + k + 1] : furthest[ZERO + k - 1] + 1;
    }

    private boolean cutAtFurthest(int left, int width, int right, int height) {
        int best = 0;
        for (int k = -MOST_STEPS; k <= MOST_STEPS; k += 2) {
            int x = forward[ZERO + k];
            int y = x - k;
            if (x <= width && y <= height && x + y > best && x + y < width + height) {
                best = x + y;
                cutAt(left + x, right + y);
            }
        }
        return best > 0;
    }

    private boolean cutAt(int x, int y) {
        cutBefore = x;
        cutAfter = y;
        return true;
    }
}
