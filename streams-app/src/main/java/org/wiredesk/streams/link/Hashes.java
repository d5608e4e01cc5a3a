package org.wiredesk.streams.link;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A set of hashes as a rising array of numbers that are not negative: small, quick to compare, and the same on every machine. */
final class Hashes {

    private final int[] rising;

    private Hashes(int[] rising) {
        this.rising = rising;
    }

    /** The different ones among some hashes; the array is left as it was. */
    static Hashes of(int[] hashes) {
        int[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return new Hashes(Arrays.copyOf(sorted, size));
    }

    /** The set that {@link #toBytes} wrote; the buffer is left as it was. */
    static Hashes parse(ByteBuffer bytes) {
        int[] rising = new int[bytes.remaining() / Integer.BYTES];
        bytes.duplicate().asIntBuffer().get(rising);
        return new Hashes(rising);
    }

    /** Four bytes each. */
    ByteBuffer toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * rising.length);
        bytes.asIntBuffer().put(rising);
        return bytes;
    }

    int size() {
        return rising.length;
    }

    /** The n-th smallest, from 0. */
    int get(int n) {
        return rising[n];
    }

    /** The smallest ones, no more than that many. */
    Hashes smallest(int most) {
        return rising.length <= most ? this : new Hashes(Arrays.copyOf(rising, most));
    }

    /** Those that are no larger than this. */
    Hashes upTo(int largest) {
        int at = Arrays.binarySearch(rising, largest);
        return new Hashes(Arrays.copyOf(rising, at >= 0 ? at + 1 : -at - 1));
    }

    /** Those that the other set has, too. */
    Hashes and(Hashes other) {
        return new Hashes(Arrays.stream(rising)
                .filter(hash -> Arrays.binarySearch(other.rising, hash) >= 0)
                .toArray());
    }

    /** The share of both sets' members that are in both, 0 to 1; 0 for two empty ones. */
    double jaccard(Hashes other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < rising.length && j < other.rising.length) {
            int order = Integer.compare(rising[i], other.rising[j]);
            if (order == 0) {
                common++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = rising.length + other.rising.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hashes hashes && Arrays.equals(rising, hashes.rising);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rising);
    }

    @Override
    public String toString() {
        return Arrays.toString(rising);
    }
}
