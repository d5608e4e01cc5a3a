package org.wiredesk.language.name.perceptron;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Which words are used alike: Brown clusters, as paths in a binary tree, so that words with a long common prefix are close.
 * They let the finder treat a town that it never saw like those that it learnt.
 */
final class Clusters {

    private final NumberTable words;
    private final short[] clusters;
    private final int[] paths;

    private Clusters(NumberTable words, short[] clusters, int[] paths) {
        this.words = words;
        this.clusters = clusters;
        this.paths = paths;
    }

    /** Reads what {@code ClusterPacker} wrote. */
    static Clusters read(DataInputStream input) throws IOException {
        int[] paths = new int[input.readInt()];
        int count = input.readInt();
        NumberTable words = new NumberTable(count);
        short[] clusters = new short[count];
        for (int cluster = 0; cluster < paths.length; cluster++) {
            paths[cluster] = input.readInt();
            int members = input.readInt();
            int number = 0;
            for (int member = 0; member < members; member++) {
                number += VariableNumber.read(input);
                clusters[words.put(number)] = (short) cluster;
            }
        }
        return new Clusters(words, clusters, paths);
    }

    /** The path of a word, with a leading one: {@code 0110} is 10110; 0 where the word is unknown. */
    int path(int lower) {
        int place = words.find(lower >>> Packing.UNUSED_BITS);
        return place < 0 ? 0 : paths[clusters[place]];
    }

    /** The first so many steps of a path, or all where it has fewer. */
    static int prefix(int path, int steps) {
        int length = 31 - Integer.numberOfLeadingZeros(path | 1);
        return length > steps ? path >> (length - steps) : path;
    }
}
