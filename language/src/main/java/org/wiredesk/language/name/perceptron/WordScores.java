package org.wiredesk.language.name.perceptron;

/** What a word says of itself and of its neighbours: the sum of its features' weights. */
class WordScores {

    /** How far a word is heard. */
    static final int REACH = 2;

    private static final int DISTANCE = 1000;

    private final Weights weights;

    WordScores(Weights weights) {
        this.weights = weights;
    }

    /** Adds what a word says of the token that stands so many places behind it (or before, where negative). */
    void add(Word word, int distance, int[] scores, int at) {
        int[] features = word.features();
        for (int feature = 0; feature < word.featuresAt(distance); feature++) {
            weights.add(numberAt(features[feature], distance), scores, at);
        }
    }

    /** The number of a word's feature for a token at a distance. */
    static int numberAt(int feature, int distance) {
        return Hash.mix(feature, DISTANCE + distance);
    }
}
