package org.wiredesk.language.name.perceptron;

/**
 * Keeps what the words said that came last, since a few hundred words make up half of any text. One for each thread; a word
 * takes the place of another whose number falls on the same place.
 */
final class CachedWordScores extends WordScores {

    private static final int PLACES = 1 << 13;
    private static final int ROW = (2 * REACH + 1) * Labels.COUNT;

    private final long[] keys = new long[PLACES];
    private final int[][] rows = new int[PLACES][];

    CachedWordScores(Weights weights) {
        super(weights);
    }

    @Override
    void add(Word word, int distance, int[] scores, int at) {
        int[] row = row(word);
        int from = (distance + REACH) * Labels.COUNT;
        for (int label = 0; label < Labels.COUNT; label++) {
            scores[at + label] += row[from + label];
        }
    }

    private int[] row(Word word) {
        int place = (int) (word.key() >>> 20) & (PLACES - 1);
        int[] row = rows[place];
        if (row != null && keys[place] == word.key()) {
            return row;
        }
        int[] sums = new int[ROW];
        for (int distance = -REACH; distance <= REACH; distance++) {
            super.add(word, distance, sums, (distance + REACH) * Labels.COUNT);
        }
        keys[place] = word.key();
        rows[place] = sums;
        return sums;
    }
}
