package org.wiredesk.language.name.perceptron;

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

    /** The scores of all labels of a sentence, by its words alone and not by what is remembered: a row for each token. */
    int[] plain(Sentence sentence) {
        int[] scores = new int[sentence.count() * Labels.COUNT];
        context.begin(sentence);
        for (int token = 0; token < sentence.count(); token++) {
            int at = token * Labels.COUNT;
            for (int distance = -WordScores.REACH; distance <= WordScores.REACH; distance++) {
                words.add(Context.at(sentence, token - distance), distance, scores, at);
            }
            add(context.of(sentence, token), scores, at);
        }
        return scores;
    }

    /** The same scores, with what is remembered of the words. */
    int[] remembering(Sentence sentence, Memory memory, int... plain) {
        int[] scores = plain.clone();
        for (int token = 0; token < sentence.count(); token++) {
            add(context.remembered(sentence, token, memory), scores, token * Labels.COUNT);
        }
        return scores;
    }

    private void add(NumberList features, int[] scores, int at) {
        for (int feature = 0; feature < features.size(); feature++) {
            weights.add(features.get(feature), scores, at);
        }
    }

    /** Labels a sentence by its scores. */
    void label(Sentence sentence, int[] scores, int[] labels) {
        path.find(scores, weights.transitions(), sentence.count(), labels);
    }

    /** All features of a token, for learning; {@link #plain} must have been called for the sentence. */
    NumberList features(Sentence sentence, int token, Memory memory) {
        NumberList all = context.of(sentence, token);
        NumberList remembered = context.remembered(sentence, token, memory);
        for (int feature = 0; feature < remembered.size(); feature++) {
            all.add(remembered.get(feature));
        }
        for (int distance = -WordScores.REACH; distance <= WordScores.REACH; distance++) {
            Word word = Context.at(sentence, token - distance);
            for (int feature = 0; feature < word.featuresAt(distance); feature++) {
                all.add(WordScores.numberAt(word.features()[feature], distance));
            }
        }
        return all;
    }
}
