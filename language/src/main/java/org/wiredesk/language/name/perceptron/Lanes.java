package org.wiredesk.language.name.perceptron;

/**
 * Adds weights side by side. The 13 weights of a feature lie as bytes in two numbers of 64 bits. Every other byte of such a number, taken out
 * by a mask, is four weights with eight bits of room above each, so that one addition adds four labels, and 257 rows fit before a
 * sum grows into its neighbour. For that a weight is kept 128 higher than it is.
 */
final class Lanes {

    /** How many numbers hold the sums of all labels. */
    static final int COUNT = 4;

    /** The row that says nothing: its first number. */
    static final long NOTHING = 0x8080808080808080L;

    /** Behind the weights the second number of a row has room for a mark of 24 bits, above so many. */
    static final int MARK = 40;

    /** What of a row is added: every other byte of a number, or of one moved by a byte. */
    static final long FIRST_EVEN = 0x00FF00FF00FF00FFL;

    static final long SECOND_EVEN = 0x000000FF00FF00FFL;
    static final long SECOND_ODD = 0x0000000000FF00FFL;

    /** How many labels the first number of a row holds. */
    private static final int FIRST = 8;

    private static final long RAISED = 0x0080008000800080L;
    private static final int RAISED_ONE = 0x80;

    private Lanes() {}

    /** Puts the weights of all labels into two numbers. */
    static void pack(byte[] weights, long[] rows, int at) {
        rows[at] = pack(weights, 0, FIRST);
        rows[at + 1] = pack(weights, FIRST, Labels.COUNT - FIRST);
    }

    private static long pack(byte[] weights, int from, int count) {
        long packed = 0;
        for (int label = 0; label < count; label++) {
            packed |= (long) (weights[from + label] + RAISED_ONE) << (8 * label);
        }
        return packed;
    }

    /** The sums of lanes of so many rows, as numbers that may be added and still be spread. */
    static long lowered(long sums, int rows, long mask) {
        return sums - rows * (RAISED & mask);
    }

    /** Adds four sums to the scores of every other label. */
    static void spread(long sums, int[] scores, int at, int count) {
        long rest = sums;
        for (int lane = 0; lane < count; lane++) {
            int sum = (short) rest;
            scores[at + 2 * lane] += sum;
            rest = (rest - sum) >> 16;
        }
    }

    /** Adds the sums of all labels, in the order of a row's four parts, to their scores. */
    static void spread(long firstEven, long firstOdd, long secondEven, long secondOdd, int[] scores, int at) {
        spread(firstEven, scores, at, 4);
        spread(firstOdd, scores, at + 1, 4);
        spread(secondEven, scores, at + FIRST, 3);
        spread(secondOdd, scores, at + FIRST + 1, 2);
    }
}
