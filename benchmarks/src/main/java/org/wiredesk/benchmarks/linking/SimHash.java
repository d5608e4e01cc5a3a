package org.wiredesk.benchmarks.linking;

import java.util.List;

/** SimHash of the words in 64 bits; how like two texts are is said by the bits that differ, below 0. */
record SimHash() implements Baseline.Likeness<Long> {

    @Override
    public Long sketch(List<Long> words) {
        int[] votes = new int[Long.SIZE];
        for (long word : words) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += ((word >>> bit) & 1) == 1 ? 1 : -1;
            }
        }
        long sketch = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            sketch |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return sketch;
    }

    @Override
    public double of(Long one, Long other) {
        return -Long.bitCount(one ^ other);
    }
}
