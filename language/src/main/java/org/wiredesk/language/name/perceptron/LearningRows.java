package org.wiredesk.language.name.perceptron;

import java.util.Arrays;

/** A row of weights for each feature that was ever wrong, and what is needed for their mean over all steps. */
final class LearningRows {

    private final NumberTable features = new NumberTable(1 << 16);

    private int[] weights = new int[Labels.COUNT << 16];
    private long[] moments = new long[Labels.COUNT << 16];

    void add(int feature, int[] scores, int at) {
        int row = features.find(feature) * Labels.COUNT;
        if (row >= 0) {
            for (int label = 0; label < Labels.COUNT; label++) {
                scores[at + label] += weights[row + label];
            }
        }
    }

    /** Changes a weight at a step. */
    void change(int feature, int label, int by, long step) {
        int row = features.put(feature) * Labels.COUNT;
        if (row + Labels.COUNT > weights.length) {
            weights = Arrays.copyOf(weights, weights.length * 2);
            moments = Arrays.copyOf(moments, moments.length * 2);
        }
        weights[row + label] += by;
        moments[row + label] += by * step;
    }

    /** The features in the order in which they came. */
    int[] features() {
        return features.numbers();
    }

    /** The mean of a weight over so many steps; 0 where there is none. */
    double mean(int feature, int label, long steps) {
        int row = features.find(feature) * Labels.COUNT;
        return row < 0 ? 0 : weights[row + label] - (double) moments[row + label] / steps;
    }
}
