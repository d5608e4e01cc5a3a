package org.wiredesk.language.name.perceptron;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The rows of a model in a table in which each feature has one place (perfect hashing by displacement, after Belazzougui, Botelho and Dietzfelbinger 2009). The
 * upper 16 bits of a feature name its bucket, and the features of a bucket all move on by the same number of places, chosen such
 * that no two meet. The mark of a row is the upper 24 bits of its feature, which with the place tell exactly whose it is.
 */
final class ModelTable {

    private static final int ROW = 2;
    private static final int BUCKET_SHIFT = 16;
    private static final int MARK_SHIFT = 8;

    /** Below so many places the upper bits and the place would not tell all of a feature. */
    private static final int LEAST_PLACES = 1 << BUCKET_SHIFT;

    private final int mask;
    private final long[] cells;
    private final char[] moves = new char[1 << (Integer.SIZE - BUCKET_SHIFT)];

    /**
     * A table of rows.
     *
     * @param features ascending as numbers without a sign, each once
     * @param rows for each feature its weights in two numbers, as {@link Lanes} packs them
     */
    ModelTable(int[] features, long[] rows) {
        int places = Math.max(LEAST_PLACES, Integer.highestOneBit(Math.max(1, features.length * 3 / 2)) << 1);
        mask = places - 1;
        cells = new long[places * ROW];
        for (int cell = 0; cell < cells.length; cell += ROW) {
            cells[cell] = Lanes.NOTHING;
            cells[cell + 1] = Lanes.NOTHING >>> (Long.SIZE - Lanes.MARK);
        }
        int[] ends = ends(features);
        boolean[] taken = new boolean[places];
        IntStream.range(0, moves.length)
                .boxed()
                .sorted(Comparator.comparingInt(bucket -> start(ends, bucket) - ends[bucket]))
                .forEach(bucket -> place(features, rows, start(ends, bucket), ends[bucket], taken));
    }

    /** Adds the rows of features, of which those that it does not know say nothing, to sums in {@link Lanes}; no more than 257. */
    void add(NumberList features, long[] sums, int at) {
        long firstEven = 0;
        long firstOdd = 0;
        long secondEven = 0;
        long secondOdd = 0;
        int found = 0;
        for (int number = 0; number < features.size(); number++) {
            int feature = features.get(number);
            int cell = ROW * place(feature);
            long second = cells[cell + 1];
            long differs = (second >>> Lanes.MARK) ^ (feature >>> MARK_SHIFT);
            long own = (differs - 1) >> (Long.SIZE - 1); // all bits where nothing differs, else none
            long first = cells[cell] & own;
            second &= own;
            firstEven += first & Lanes.FIRST_EVEN;
            firstOdd += (first >>> 8) & Lanes.FIRST_EVEN;
            secondEven += second & Lanes.SECOND_EVEN;
            secondOdd += (second >>> 8) & Lanes.SECOND_ODD;
            found -= (int) own;
        }
        sums[at] += Lanes.lowered(firstEven, found, Lanes.FIRST_EVEN);
        sums[at + 1] += Lanes.lowered(firstOdd, found, Lanes.FIRST_EVEN);
        sums[at + 2] += Lanes.lowered(secondEven, found, Lanes.SECOND_EVEN);
        sums[at + 3] += Lanes.lowered(secondOdd, found, Lanes.SECOND_ODD);
    }

    private int place(int feature) {
        return (feature + moves[feature >>> BUCKET_SHIFT]) & mask;
    }

    /** Behind the last feature of each bucket. */
    private int[] ends(int... features) {
        int[] ends = new int[moves.length];
        for (int feature : features) {
            ends[feature >>> BUCKET_SHIFT]++;
        }
        for (int bucket = 1; bucket < ends.length; bucket++) {
            ends[bucket] += ends[bucket - 1];
        }
        return ends;
    }

    private static int start(int[] ends, int bucket) {
        return bucket == 0 ? 0 : ends[bucket - 1];
    }

    /** Gives the features of a bucket their places: the largest buckets first, while there is much room. */
    private void place(int[] features, long[] rows, int start, int end, boolean[] taken) {
        int move = 0;
        while (!isFree(features, start, end, taken, move)) {
            move++;
        }
        for (int number = start; number < end; number++) {
            int feature = features[number];
            moves[feature >>> BUCKET_SHIFT] = (char) move;
            int place = place(feature);
            taken[place] = true;
            cells[place * ROW] = rows[number * ROW];
            cells[place * ROW + 1] = rows[number * ROW + 1] | ((long) (feature >>> MARK_SHIFT) << Lanes.MARK);
        }
    }

    private boolean isFree(int[] features, int start, int end, boolean[] taken, int move) {
        if (move > Character.MAX_VALUE) {
            throw new IllegalStateException("The table is too full to give each feature a place of its own.");
        }
        for (int number = start; number < end; number++) {
            if (taken[(features[number] + move) & mask]) {
                return false;
            }
        }
        return true;
    }
}
