package org.wiredesk.language.topic.training;

import org.wiredesk.language.topic.Calibration;

/** Finds the curve from scores to probabilities, by Newton's method with Platt's own caution for small numbers. */
final class PlattScaling {

    private static final int ROUNDS = 50;
    private static final double RIDGE = 1.0;

    private PlattScaling() {}

    /**
     * The curve that fits.
     *
     * @param scores of stories that the scorer had not learnt from
     * @param belongs whether each is of the topic
     */
    static Calibration fit(double[] scores, boolean[] belongs) {
        int yes = 0;
        for (boolean is : belongs) {
            yes += is ? 1 : 0;
        }
        double high = (yes + 1.0) / (yes + 2.0);
        double low = 1.0 / (belongs.length - yes + 2.0);
        double slope = 1;
        double offset = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double gradientSlope = RIDGE * (slope - 1);
            double gradientOffset = 0;
            double slopes = RIDGE;
            double both = 0;
            double offsets = 1e-9;
            for (int i = 0; i < scores.length; i++) {
                double probability = new Calibration(slope, offset).probability(scores[i]);
                double error = probability - (belongs[i] ? high : low);
                double bend = Math.max(probability * (1 - probability), 1e-9);
                gradientSlope += error * scores[i];
                gradientOffset += error;
                slopes += bend * scores[i] * scores[i];
                both += bend * scores[i];
                offsets += bend;
            }
            double determinant = slopes * offsets - both * both;
            slope -= (offsets * gradientSlope - both * gradientOffset) / determinant;
            offset -= (slopes * gradientOffset - both * gradientSlope) / determinant;
        }
        return new Calibration(slope, offset);
    }
}
