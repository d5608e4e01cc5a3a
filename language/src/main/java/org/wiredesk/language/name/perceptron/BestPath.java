package org.wiredesk.language.name.perceptron;

import java.util.Arrays;

/**
 * Finds the labels of a sentence that score best together and follow one another rightly (Viterbi's algorithm). A label
 * that begins something may stand behind one that ends something; one that goes on, behind one of its own type.
 */
final class BestPath {

    private static final int TYPES = (Labels.COUNT - 1) / 4;
    private static final int[] CLOSED = closed();

    private int[] best = new int[0];
    private byte[] from = new byte[0];

    /**
     * Labels a sentence.
     *
     * @param scores a row of {@link Labels#COUNT} for each token
     * @param transitions what it adds that a label (column) follows another (row)
     * @param count how many tokens
     * @param labels where they are put
     */
    void find(int[] scores, int[] transitions, int count, int[] labels) {
        if (best.length < count * Labels.COUNT) {
            best = new int[count * Labels.COUNT];
            from = new byte[best.length];
        }
        begin(scores);
        for (int token = 1; token < count; token++) {
            int row = token * Labels.COUNT;
            open(scores, transitions, row, Labels.OUTSIDE);
            for (int type = 0; type < TYPES; type++) {
                open(scores, transitions, row, Labels.begin(type));
                open(scores, transitions, row, Labels.only(type));
                goOn(scores, transitions, row, type, Labels.inside(type));
                goOn(scores, transitions, row, type, Labels.last(type));
            }
        }
        readBack(count, labels);
    }

    private void begin(int[] scores) {
        Arrays.fill(best, 0, Labels.COUNT, Integer.MIN_VALUE / 2);
        best[Labels.OUTSIDE] = scores[Labels.OUTSIDE];
        for (int type = 0; type < TYPES; type++) {
            best[Labels.begin(type)] = scores[Labels.begin(type)];
            best[Labels.only(type)] = scores[Labels.only(type)];
        }
    }

    private void open(int[] scores, int[] transitions, int row, int label) {
        int before = row - Labels.COUNT;
        int chosen = Labels.OUTSIDE;
        int highest = Integer.MIN_VALUE;
        for (int earlier : CLOSED) {
            int score = best[before + earlier] + transitions[earlier * Labels.COUNT + label];
            if (score > highest) {
                highest = score;
                chosen = earlier;
            }
        }
        best[row + label] = highest + scores[row + label];
        from[row + label] = (byte) chosen;
    }

    private void goOn(int[] scores, int[] transitions, int row, int type, int label) {
        int before = row - Labels.COUNT;
        int begin = Labels.begin(type);
        int inside = Labels.inside(type);
        int begun = best[before + begin] + transitions[begin * Labels.COUNT + label];
        int going = best[before + inside] + transitions[inside * Labels.COUNT + label];
        best[row + label] = Math.max(begun, going) + scores[row + label];
        from[row + label] = (byte) (begun >= going ? begin : inside);
    }

    private void readBack(int count, int[] labels) {
        int row = (count - 1) * Labels.COUNT;
        int label = Labels.OUTSIDE;
        for (int closed : CLOSED) {
            if (best[row + closed] > best[row + label]) {
                label = closed;
            }
        }
        for (int token = count - 1; token >= 0; token--) {
            labels[token] = label;
            label = from[token * Labels.COUNT + label];
        }
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
}
