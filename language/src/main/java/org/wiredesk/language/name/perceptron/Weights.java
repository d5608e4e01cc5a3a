package org.wiredesk.language.name.perceptron;

/** How much each feature speaks for each label. Whole numbers, so that no order of adding changes a sum. */
interface Weights {

    /**
     * Adds what features say to the scores of a token.
     *
     * @param features their numbers
     * @param scores where to add, one place for each label
     * @param at the place of the first label
     */
    void add(NumberList features, int[] scores, int at);

    /** What it adds that a label (column) follows another (row). Not to be changed. */
    int[] transitions();
}
