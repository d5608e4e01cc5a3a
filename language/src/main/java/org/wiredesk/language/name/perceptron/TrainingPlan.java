package org.wiredesk.language.name.perceptron;

import java.util.function.Consumer;

/**
 * How to learn. All of it was chosen on texts that are neither learnt from nor our test stories.
 *
 * @param rounds how often each text is looked at
 * @param remembering the share of texts, from 0 to 1, that are read with the memory of what their names were; the others are
 * read without, so that it is not trusted more than it deserves: on what was learnt from, it is nearly always right
 * @param own how much what was learnt from our own stories alone counts beside what was learnt from all, from 0 to 1
 * @param seed for the order of the texts
 * @param progress gets a line now and then
 */
record TrainingPlan(int rounds, double remembering, double own, long seed, Consumer<String> progress) {

    private static final int ROUNDS = 5;
    private static final double REMEMBERING = 0.4;
    private static final double OWN = 0.75;
    private static final long SEED = 42;

    /** The plan of the model that comes with the application. */
    static TrainingPlan standard(Consumer<String> progress) {
        return new TrainingPlan(ROUNDS, REMEMBERING, OWN, SEED, progress);
    }
}
