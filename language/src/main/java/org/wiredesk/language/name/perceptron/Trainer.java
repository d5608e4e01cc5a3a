package org.wiredesk.language.name.perceptron;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.wiredesk.language.corpus.MarkedText;

/**
 * Learns weights: labels each sentence with what it knows so far, and where that is wrong, moves the weights of all features of
 * the wrong words a little. The mean of the weights over all steps is the model. One thread and one seed, so that the same
 * texts give the same model bit for bit.
 */
final class Trainer {

    /** One of so many sentences is also learnt in capitals. */
    private static final int ONE_IN_CAPITALS_OF = 12;

    private final Lexica lexica;
    private final TrainingPlan plan;
    private final Random random;
    private final LearningWeights weights = new LearningWeights(TrainingSource.values().length);
    private final Tagger tagger;
    private final Memory memory = new Memory();
    private final List<Lesson> lessons = new ArrayList<>();

    private int mistakes;

    /** A text with its labels, ready to be learnt from. */
    private record Lesson(TrainingSource source, List<Sentence> sentences, List<int[]> labels) {}

    /** A trainer that knows no texts yet. */
    Trainer(Lexica lexica, TrainingPlan plan) {
        this.lexica = lexica;
        this.plan = plan;
        this.random = new Random(plan.seed());
        this.tagger = new Tagger(weights, new LearningWordScores(weights), lexica.lexicon());
    }

    /** Adds the texts of a source. */
    void add(TrainingSource source, List<MarkedText> texts) {
        Words words = new Words(lexica);
        int seen = 0;
        for (MarkedText text : texts) {
            List<Sentence> sentences = new ArrayList<>();
            List<int[]> labels = new ArrayList<>();
            for (int sentence = 0; sentence < text.tokens().sentenceCount(); sentence++) {
                sentences.add(words.read(text.tokens(), sentence));
                labels.add(TextLabels.of(text.tokens(), sentence, text.names()));
                if (seen++ % ONE_IN_CAPITALS_OF == 0) {
                    Sentence loud = words.read(Capitals.of(text.tokens(), sentence), 0);
                    lessons.add(new Lesson(source, List.of(loud), List.of(labels.get(sentence))));
                }
            }
            lessons.add(new Lesson(source, sentences, labels));
        }
    }

    /** Learns, and gives the model for texts like our own stories. To be called once. */
    LearntModel train() {
        List<Lesson> order = new ArrayList<>(lessons);
        for (int round = 1; round <= plan.rounds(); round++) {
            mistakes = 0;
            Collections.shuffle(order, random);
            order.forEach(this::learn);
            plan.progress().accept("  round " + round + " of " + plan.rounds() + ": " + mistakes + " sentences wrong");
        }
        return weights.model(TrainingSource.OWN, plan.own());
    }

    private void learn(Lesson lesson) {
        weights.source(lesson.source());
        memory.clear();
        if (lesson.sentences().size() > 1 && random.nextDouble() < plan.remembering()) {
            learnRemembering(lesson);
        } else {
            for (int number = 0; number < lesson.sentences().size(); number++) {
                learn(lesson.sentences().get(number), lesson.labels().get(number));
            }
        }
    }

    /** Learns from a text as the finder will read it: twice, the second time with what the other sentences said. */
    private void learnRemembering(Lesson lesson) {
        List<int[]> found = new ArrayList<>();
        for (int number = 0; number < lesson.sentences().size(); number++) {
            Sentence sentence = lesson.sentences().get(number);
            found.add(learn(sentence, lesson.labels().get(number)));
            memory.add(sentence, found.get(number), 0);
        }
        for (int number = 0; number < lesson.sentences().size(); number++) {
            Sentence sentence = lesson.sentences().get(number);
            memory.remove(sentence, found.get(number), 0);
            learn(sentence, lesson.labels().get(number));
            memory.add(sentence, found.get(number), 0);
        }
    }

    private int[] learn(Sentence sentence, int... right) {
        int[] found = new int[right.length];
        int[] scores = new int[right.length * Labels.COUNT];
        tagger.plain(sentence, scores, 0);
        tagger.remembering(sentence, memory, scores, 0, scores, 0);
        tagger.label(sentence, scores, found, 0);
        boolean wrong = false;
        for (int token = 0; token < right.length; token++) {
            if (found[token] != right[token]) {
                wrong = true;
                NumberList features = tagger.features(sentence, token, memory);
                for (int feature = 0; feature < features.size(); feature++) {
                    weights.move(features.get(feature), found[token], right[token]);
                }
            }
            if (token > 0) {
                weights.moveTransition(found[token - 1], found[token], -1);
                weights.moveTransition(right[token - 1], right[token], 1);
            }
        }
        mistakes += wrong ? 1 : 0;
        weights.step();
        return found;
    }
}
