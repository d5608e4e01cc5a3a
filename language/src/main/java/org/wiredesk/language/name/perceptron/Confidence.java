package org.wiredesk.language.name.perceptron;

/**
 * Says how sure a name is: of its least sure word, what share of the probability its type has, if the labels around it are right
 * and the scores are taken as logarithms.
 */
final class Confidence {

    /**
     * How many points of score make a label e times as likely. With 100 the figure comes nearest to how often it is right in English-PUD (off by 0.17 on
     * average: of those below 0.2 just over half are right, of those above 0.9 six of seven); it orders names better than it measures them.
     */
    private static final double POINTS = 100;

    private final int[] transitions;

    Confidence(int... transitions) {
        this.transitions = transitions;
    }

    /** From 0 to 1. */
    double of(int[] scores, int[] labels, Labels.Stretch name, int count) {
        double least = 1;
        for (int token = name.start(); token < name.end(); token++) {
            least = Math.min(least, share(scores, labels, token, count));
        }
        return least;
    }

    private double share(int[] scores, int[] labels, int token, int count) {
        double own = 0;
        double all = 0;
        int chosen = score(scores, labels, token, count, labels[token]);
        for (int label = 0; label < Labels.COUNT; label++) {
            double likely = Math.exp((score(scores, labels, token, count, label) - chosen) / POINTS);
            all += likely;
            own += Labels.type(label) == Labels.type(labels[token]) ? likely : 0;
        }
        return own / all;
    }

    private int score(int[] scores, int[] labels, int token, int count, int label) {
        int before = token == 0 ? 0 : transitions[labels[token - 1] * Labels.COUNT + label];
        int behind = token + 1 == count ? 0 : transitions[label * Labels.COUNT + labels[token + 1]];
        return scores[token * Labels.COUNT + label] + before + behind;
    }
}
