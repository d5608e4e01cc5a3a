package org.wiredesk.language.topic.training;

import java.util.Arrays;
import java.util.List;

/**
 * Learns weights that tell stories of a topic from all others: logistic loss with a penalty on the squares of the weights, by Nesterov's accelerated
 * gradient. It has no chance in it, so the same stories always give the same weights.
 */
final class LogisticRegression {

    private static final int ROUNDS = 150;
    private static final int POWER_ROUNDS = 30;
    private static final double STEEPEST = 0.25;
    private static final double SAFETY = 1.1;

    private final List<Features.Vector> stories;
    private final int size;
    private final double loss;
    private final double step;

    /**
     * Prepares to learn from some stories.
     *
     * @param size how many numbers a story has
     * @param loss how much a wrong story counts against the penalty of large weights
     */
    LogisticRegression(List<Features.Vector> stories, int size, double loss) {
        this.stories = stories;
        this.size = size;
        this.loss = loss;
        this.step = 1 / (1 + SAFETY * STEEPEST * loss * largestEigenvalue());
    }

    /**
     * The weights, and behind them the offset.
     *
     * @param belongs whether each story is of the topic
     */
    double[] learn(boolean[] belongs) {
        double[] weights = new double[size + 1];
        double[] ahead = weights.clone();
        double momentum = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = gradient(ahead, belongs);
            double[] next = new double[size + 1];
            double nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            double push = (momentum - 1) / nextMomentum;
            for (int i = 0; i <= size; i++) {
                next[i] = ahead[i] - step * gradient[i];
                ahead[i] = next[i] + push * (next[i] - weights[i]);
            }
            weights = next;
            momentum = nextMomentum;
        }
        return weights;
    }

    private double[] gradient(double[] weights, boolean[] belongs) {
        double[] gradient = Arrays.copyOf(weights, size + 1);
        gradient[size] = 0;
        for (int i = 0; i < belongs.length; i++) {
            double probability = 1 / (1 + Math.exp(-stories.get(i).product(weights)));
            stories.get(i).add(loss * (probability - (belongs[i] ? 1 : 0)), gradient);
        }
        return gradient;
    }

    /** Of the stories' products with each other, by which the length of a safe step is told. */
    private double largestEigenvalue() {
        double[] vector = new double[size + 1];
        Arrays.fill(vector, 1 / Math.sqrt(size + 1.0));
        double value = 1;
        for (int round = 0; round < POWER_ROUNDS; round++) {
            double[] next = new double[size + 1];
            for (Features.Vector story : stories) {
                story.add(story.product(vector), next);
            }
            value = Math.sqrt(Arrays.stream(next).map(number -> number * number).sum());
            for (int i = 0; i <= size; i++) {
                vector[i] = next[i] / value;
            }
        }
        return value;
    }
}
