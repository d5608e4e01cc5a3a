package org.wiredesk.language.name.perceptron;

/** What words say of themselves and of their neighbours: the sums of their features' weights. */
interface WordScores {

    /** How far a word is heard. */
    int REACH = 2;

    /**
     * Adds what the words around a token say of it, and its own.
     *
     * @param scores where to add, one place for each label
     * @param at the place of the first label
     */
    void add(Sentence sentence, int token, int[] scores, int at);
}
