package org.wiredesk.language.name.perceptron;

import java.util.Arrays;

/**
 * Finds the labels of a sentence that score best together and follow one another rightly (Viterbi's algorithm). A label
 * that begins something may stand behind one that ends something; one that goes on, behind one of its own type.
 */
final class BestPath {

    private static final int TYPES = (Labels.COUNT - 1) / 4;
    private static final int[] CLOSED = closed();
    private static final int[] OPENING = opening();

    private int[] best = new int[0];

    /**
     * Labels a sentence.
     *
     * @param scores a row of {@link Labels#COUNT} for each token
     * @param transitions what it adds that a label (column) follows another (row)
     * @param count how many tokens
     * @param labels where they are put
     * @param at the row and the label of the first token
     */
    void find(int[] scores, int[] transitions, int count, int[] labels, int at) {
        if (best.length < count * Labels.COUNT) {
            best = new int[count * Labels.COUNT];
        }
        int first = at * Labels.COUNT;
        begin(scores, first);
        for (int row = Labels.COUNT; row < count * Labels.COUNT; row += Labels.COUNT) {
            for (int label : OPENING) {
                best[row + label] = scores[first + row + label] + behindClosed(transitions, row, label);
            }
            for (int type = 0; type < TYPES; type++) {
                int inside = Labels.inside(type);
                int last = Labels.last(type);
                best[row + inside] = scores[first + row + inside] + behindOpen(transitions, row, type, inside);
                best[row + last] = scores[first + row + last] + behindOpen(transitions, row, type, last);
            }
        }
        readBack(transitions, count, labels, at);
    }

    private void begin(int[] scores, int first) {
        Arrays.fill(best, 0, Labels.COUNT, Integer.MIN_VALUE / 2);
        for (int label : OPENING) {
            best[label] = scores[first + label];
        }
    }

    /** The best score of what may stand before a label that begins something, with the transition. */
    private int behindClosed(int[] transitions, int row, int label) {
        int highest = Integer.MIN_VALUE;
        for (int earlier : CLOSED) {
            highest = Math.max(highest, behind(transitions, row, earlier, label));
        }
        return highest;
    }

    /** The same for a label that goes on. */
    private int behindOpen(int[] transitions, int row, int type, int label) {
        return Math.max(
                behind(transitions, row, Labels.begin(type), label),
                behind(transitions, row, Labels.inside(type), label));
    }

    private int behind(int[] transitions, int row, int earlier, int label) {
        return best[row - Labels.COUNT + earlier] + transitions[earlier * Labels.COUNT + label];
    }

    private void readBack(int[] transitions, int count, int[] labels, int at) {
        int row = (count - 1) * Labels.COUNT;
        int label = Labels.OUTSIDE;
        for (int closed : CLOSED) {
            label = best[row + closed] > best[row + label] ? closed : label;
        }
        labels[at + count - 1] = label;
        for (int token = count - 1; token > 0; token--) {
            label = before(transitions, token * Labels.COUNT, label);
            labels[at + token - 1] = label;
        }
    }

    /** The label that gave a label its score: the first of those that are equally good. */
    private int before(int[] transitions, int row, int label) {
        int type = Labels.type(label);
        if (type >= 0 && (label == Labels.inside(type) || label == Labels.last(type))) {
            int begun = behind(transitions, row, Labels.begin(type), label);
            return begun == behindOpen(transitions, row, type, label) ? Labels.begin(type) : Labels.inside(type);
        }
        int highest = behindClosed(transitions, row, label);
        for (int earlier : CLOSED) {
            if (behind(transitions, row, earlier, label) == highest) {
                return earlier;
            }
        }
        throw new IllegalStateException("No label can stand before label " + label + ".");
    }

    /** The labels behind which a name may begin and a sentence may end. */
    private static int[] closed() {
        int[] labels = new int[1 + 2 * TYPES];
        for (int type = 0; type < TYPES; type++) {
            labels[1 + 2 * type] = Labels.last(type);
            labels[2 + 2 * type] = Labels.only(type);
        }
        return labels;
    }

    /** The labels that a name or a sentence may begin with. */
    private static int[] opening() {
        int[] labels = new int[1 + 2 * TYPES];
        for (int type = 0; type < TYPES; type++) {
            labels[1 + 2 * type] = Labels.begin(type);
            labels[2 + 2 * type] = Labels.only(type);
        }
        return labels;
    }
}
