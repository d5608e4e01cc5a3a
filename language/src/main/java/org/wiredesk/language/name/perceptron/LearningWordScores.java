package org.wiredesk.language.name.perceptron;

/** Adds up the features of words one by one, since the weights of a model that learns change from sentence to sentence. */
final class LearningWordScores implements WordScores {

    private static final int DISTANCE = 1000;

    private final Weights weights;
    private final NumberList features = new NumberList(128);

    LearningWordScores(Weights weights) {
        this.weights = weights;
    }

    @Override
    public void add(Sentence sentence, int token, int[] scores, int at) {
        features.clear();
        addFeatures(sentence, token, features);
        weights.add(features, scores, at);
    }

    /** Adds the features of all words that are heard at a token to others. */
    static void addFeatures(Sentence sentence, int token, NumberList features) {
        Word here = sentence.word(token);
        for (int distance = -REACH; distance <= REACH; distance++) {
            addFeatures(Context.at(sentence, token - distance), distance, here.shape(), features);
        }
        addPatterns(
                Context.at(sentence, token - 1).pattern(),
                here.pattern(),
                Context.at(sentence, token + 1).pattern(),
                features);
    }

    /**
     * Adds the features that a word has for another to others.
     *
     * @param distance how many places behind it the other stands; before it, where negative
     * @param shape of the other, which counts for its neighbours only
     */
    static void addFeatures(Word word, int distance, Shape shape, NumberList features) {
        for (int feature = 0; feature < word.featuresAt(distance); feature++) {
            features.add(Hash.mix(word.features()[feature], DISTANCE + distance));
        }
        if (distance == 1 || distance == -1) {
            int template = distance == 1 ? 108 : 109;
            features.add(Hash.mix(template, shape.number(), word.lower()));
            features.add(Hash.mix(template + 2, shape.number(), Clusters.prefix(word.path(), 10)));
        }
    }

    /** Adds the features of how three words in a row are written to others. */
    static void addPatterns(int before, int here, int next, NumberList features) {
        features.add(Hash.mix(103, before, here));
        features.add(Hash.mix(104, here, next));
        features.add(Hash.mix(105, Hash.mix(before, here), next));
    }
}
