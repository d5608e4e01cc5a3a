package org.wiredesk.language.name.perceptron;

/**
 * Weights that were learnt. Looking them up is most of the work of the name finder, so that it takes no branch and finds a row in one
 * place, next to the mark that tells whose it is: a perfect hash table, see {@link ModelTable}.
 */
final class Model implements Weights {

    private final ModelTable table;
    private final int[] transitions;

    Model(ModelTable table, int... transitions) {
        this.table = table;
        this.transitions = transitions;
    }

    @Override
    public void add(NumberList features, int[] scores, int at) {
        long[] sums = new long[Lanes.COUNT];
        add(features, sums, 0);
        Lanes.spread(sums[0], sums[1], sums[2], sums[3], scores, at);
    }

    /** Adds what features say to sums in {@link Lanes}. */
    void add(NumberList features, long[] sums, int at) {
        table.add(features, sums, at);
    }

    @Override
    public int[] transitions() {
        return transitions;
    }
}
