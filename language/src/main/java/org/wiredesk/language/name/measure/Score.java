package org.wiredesk.language.name.measure;

/**
 * How well names were found.
 *
 * @param right found with exact borders and type
 * @param found all that were found
 * @param marked all that people have marked
 */
public record Score(int right, int found, int marked) {

    /** Nothing yet. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Both together. */
    public Score plus(Score other) {
        return new Score(right + other.right, found + other.found, marked + other.marked);
    }

    /** The share of the found names that are right, from 0 to 1; 0 where none was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of the marked names that were found rightly, from 0 to 1; 0 where none is marked. */
    public double recall() {
        return marked == 0 ? 0 : (double) right / marked;
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        return found + marked == 0 ? 0 : 2.0 * right / (found + marked);
    }
}
