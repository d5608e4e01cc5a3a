package org.wiredesk.language.name.perceptron;

/**
 * Weights that are being learnt. Each feature counts twice, once for all sources and once for the source of the text ("EasyAdapt"):
 * what all annotators agree on is learnt from all, and what is one's own custom stays with him.
 */
final class LearningWeights implements Weights {

    private final LearningRows shared = new LearningRows();
    private final LearningRows[] own;
    private final int[] transitions = new int[Labels.COUNT * Labels.COUNT];
    private final long[] transitionMoments = new long[Labels.COUNT * Labels.COUNT];

    private int source;
    private long step = 1;

    LearningWeights(int sources) {
        own = new LearningRows[sources];
        for (int number = 0; number < sources; number++) {
            own[number] = new LearningRows();
        }
    }

    /** Says which source the next text is from. */
    void source(TrainingSource next) {
        source = next.number();
    }

    /** Counts a sentence that was looked at. */
    void step() {
        step++;
    }

    @Override
    public void add(NumberList features, int[] scores, int at) {
        for (int number = 0; number < features.size(); number++) {
            shared.add(features.get(number), scores, at);
            own[source].add(features.get(number), scores, at);
        }
    }

    @Override
    public int[] transitions() {
        return transitions;
    }

    /** Lets a feature speak more for one label and less for another. */
    void move(int feature, int from, int to) {
        shared.change(feature, to, 1, step);
        shared.change(feature, from, -1, step);
        own[source].change(feature, to, 1, step);
        own[source].change(feature, from, -1, step);
    }

    /** Lets a label follow another more, or less, gladly. */
    void moveTransition(int from, int to, int by) {
        transitions[from * Labels.COUNT + to] += by;
        transitionMoments[from * Labels.COUNT + to] += by * step;
    }

    /**
     * The model for texts like those of a source.
     *
     * @param target the source
     * @param share how much what was learnt from it alone counts, from 0 to 1
     */
    LearntModel model(TrainingSource target, double share) {
        ModelBuilder builder = new ModelBuilder();
        for (int feature : shared.features()) {
            double[] row = new double[Labels.COUNT];
            for (int label = 0; label < Labels.COUNT; label++) {
                row[label] =
                        shared.mean(feature, label, step) + share * own[target.number()].mean(feature, label, step);
            }
            builder.add(feature, row);
        }
        double[] following = new double[transitions.length];
        for (int pair = 0; pair < following.length; pair++) {
            following[pair] = transitions[pair] - (double) transitionMoments[pair] / step;
        }
        return builder.build(following);
    }
}
