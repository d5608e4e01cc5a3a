package org.wiredesk.benchmarks.linking;

import java.util.Arrays;
import java.util.List;

/** MinHash of runs of three words: 128 hashes in 32 bands of four; texts that share no band are not compared. */
record MinHash() implements Baseline.Likeness<long[]> {

    private static final int HASHES = 128;
    private static final int BAND = 4;

    @Override
    public long[] sketch(List<Long> words) {
        long[] least = new long[HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 2; i < words.size(); i++) {
            long run = Baseline.spread((words.get(i - 2) * 31 + words.get(i - 1)) * 1_000_003 + words.get(i));
            for (int hash = 0; hash < HASHES; hash++) {
                least[hash] = Math.min(least[hash], Baseline.spread(run ^ (hash * 0x632BE59BD9B4E019L)));
            }
        }
        return least;
    }

    @Override
    public double of(long[] one, long[] other) {
        int same = 0;
        boolean shareBand = false;
        for (int band = 0; band < HASHES; band += BAND) {
            int inBand = 0;
            for (int i = band; i < band + BAND; i++) {
                inBand += one[i] == other[i] ? 1 : 0;
            }
            same += inBand;
            shareBand |= inBand == BAND;
        }
        return shareBand ? (double) same / HASHES : 0;
    }
}
