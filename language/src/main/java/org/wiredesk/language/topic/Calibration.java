package org.wiredesk.language.topic;

/**
 * Turns a score into a probability: the logistic curve that fits best what became of scores like it (Platt's scaling).
 *
 * @param slope how steep the curve is
 * @param offset where it begins
 */
public record Calibration(double slope, double offset) {

    /** The probability that a score means, between 0 and 1. */
    public double probability(double score) {
        return 1 / (1 + Math.exp(-(slope * score + offset)));
    }
}
