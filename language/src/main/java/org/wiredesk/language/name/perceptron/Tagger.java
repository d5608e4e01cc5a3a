package org.wiredesk.language.name.perceptron;

import java.util.Arrays;

/** Labels the sentences of a text. One for each thread; it keeps its arrays from sentence to sentence. */
final class Tagger {

    private final Weights weights;
    private final WordScores words;
    private final Context context;
    private final BestPath path = new BestPath();

    Tagger(Weights weights, WordScores words, Lexicon lexicon) {
        this.weights = weights;
        this.words = words;
        this.context = new Context(lexicon);
    }

    /**
     * The scores of all labels of a sentence, by its words alone and not by what is remembered.
     *
     * @param scores where they are put: a row of {@link Labels#COUNT} for each token
     * @param at the row of the first token
     */
    void plain(Sentence sentence, int[] scores, int at) {
        Arrays.fill(scores, at * Labels.COUNT, (at + sentence.count()) * Labels.COUNT, 0);
        context.begin(sentence);
        for (int token = 0; token < sentence.count(); token++) {
            int row = (at + token) * Labels.COUNT;
            words.add(sentence, token, scores, row);
            weights.add(context.of(sentence, token), scores, row);
        }
    }

    /** The same scores, with what is remembered of the words; put from a row on, too. */
    void remembering(Sentence sentence, Memory memory, int[] plain, int plainAt, int[] scores, int at) {
        System.arraycopy(plain, plainAt * Labels.COUNT, scores, at * Labels.COUNT, sentence.count() * Labels.COUNT);
        for (int token = 0; token < sentence.count(); token++) {
            if (sentence.runs().isIn(token)) {
                weights.add(context.remembered(sentence, token, memory), scores, (at + token) * Labels.COUNT);
            }
        }
    }

    /** Labels a sentence by its scores, both from a row on. */
    void label(Sentence sentence, int[] scores, int[] labels, int at) {
        path.find(scores, weights.transitions(), sentence.count(), labels, at);
    }

    /** All features of a token, for learning; {@link #plain} must have been called for the sentence. */
    NumberList features(Sentence sentence, int token, Memory memory) {
        NumberList all = context.of(sentence, token);
        NumberList remembered = context.remembered(sentence, token, memory);
        for (int feature = 0; feature < remembered.size(); feature++) {
            all.add(remembered.get(feature));
        }
        LearningWordScores.addFeatures(sentence, token, all);
        return all;
    }
}
