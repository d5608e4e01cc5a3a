package org.wiredesk.language.name.perceptron;

import java.util.Arrays;

/** Keeps what a model says of how three words in a row are written, since a few hundred such rows make up nearly all of any text. */
final class LearntPatterns {

    private static final int PLACES = 1 << 11;

    private final Model model;
    private final NumberList features = new NumberList(3);
    private final int[] keys = new int[PLACES * 3];
    private final long[] sums = new long[PLACES * Lanes.COUNT];

    LearntPatterns(Model model) {
        this.model = model;
    }

    /** All sums that are kept, in {@link Lanes}; to be read after {@link #place}. */
    long[] sums() {
        return sums;
    }

    /** Where the sums of three patterns begin, until others are asked for. */
    int place(int before, int here, int next) {
        int place = Hash.mix(Hash.mix(before, here), next) & (PLACES - 1);
        int key = place * 3;
        int row = place * Lanes.COUNT;
        if (keys[key] != before || keys[key + 1] != here || keys[key + 2] != next) {
            keys[key] = before;
            keys[key + 1] = here;
            keys[key + 2] = next;
            Arrays.fill(sums, row, row + Lanes.COUNT, 0);
            features.clear();
            LearningWordScores.addPatterns(before, here, next, features);
            model.add(features, sums, row);
        }
        return row;
    }
}
