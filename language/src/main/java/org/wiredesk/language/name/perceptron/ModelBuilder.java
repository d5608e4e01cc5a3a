package org.wiredesk.language.name.perceptron;

import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a model from means: rounds them, and leaves out what says little. */
final class ModelBuilder {

    /** How many steps a weight of one has; with more of them the largest weights would not fit into a byte. */
    private static final double SCALE = 2;

    /** Nearer to zero than this, a weight says nothing. */
    private static final double LEAST = 0.1;

    private final SortedMap<Integer, byte[]> rows = new TreeMap<>(Integer::compareUnsigned);

    void add(int feature, double... means) {
        byte[] row = new byte[Labels.COUNT];
        boolean tells = false;
        for (int label = 0; label < Labels.COUNT; label++) {
            if (Math.abs(means[label]) >= LEAST) {
                row[label] = (byte) Math.max(-127, Math.min(127, Math.round(means[label] * SCALE)));
                tells = tells || row[label] != 0;
            }
        }
        if (tells) {
            rows.put(feature, row);
        }
    }

    LearntModel build(double... following) {
        int[] transitions = new int[following.length];
        for (int pair = 0; pair < following.length; pair++) {
            transitions[pair] = (int) Math.round(following[pair] * SCALE);
        }
        return new LearntModel(rows, transitions);
    }
}
