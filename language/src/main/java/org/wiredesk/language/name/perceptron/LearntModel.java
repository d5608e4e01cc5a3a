package org.wiredesk.language.name.perceptron;

import java.util.SortedMap;

/**
 * What was learnt: as it is written and read, not yet as it is used.
 *
 * @param rows the weights of each feature, a byte for each label from -127 to 127, by features ascending as numbers without a sign
 * @param transitions what it adds that a label (column) follows another (row)
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LearntModel(SortedMap<Integer, byte[]> rows, int[] transitions) {

    /** The weights, ready to be used. */
    Model ready() {
        int[] features = new int[rows.size()];
        long[] packed = new long[rows.size() * 2];
        int number = 0;
        for (var row : rows.entrySet()) {
            features[number] = row.getKey();
            Lanes.pack(row.getValue(), packed, 2 * number);
            number++;
        }
        return new Model(new ModelTable(features, packed), transitions);
    }
}
