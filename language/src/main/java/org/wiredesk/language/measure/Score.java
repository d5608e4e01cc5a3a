package org.wiredesk.language.measure;

/**
 * How well something was found that people have marked: names, topics.
 *
 * @param right found as it is marked
 * @param found all that was found
 * @param marked all that people have marked
 */
public record Score(int right, int found, int marked) {

    /** Nothing yet. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Both together. */
    public Score plus(Score other) {
        return new Score(right + other.right, found + other.found, marked + other.marked);
    }

    /** The share of what was found that is right, from 0 to 1; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of what is marked that was found rightly, from 0 to 1; 0 where nothing is marked. */
    public double recall() {
        return marked == 0 ? 0 : (double) right / marked;
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        return found + marked == 0 ? 0 : 2.0 * right / (found + marked);
    }
}
