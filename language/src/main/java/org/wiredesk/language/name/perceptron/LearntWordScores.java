package org.wiredesk.language.name.perceptron;

/**
 * Adds up what each word says once and for all: a row of sums in {@link Lanes} for each distance and, next to it, for each shape of
 * the neighbour, when they are first asked for. The word keeps them. One for each thread.
 */
final class LearntWordScores implements WordScores {

    private static final Shape[] SHAPES = Shape.values();

    /** Where the rows begin: of the word two places before, those for the word before, its own, for the next, and the one behind. */
    private static final int[] ROWS = {0, 1, 1 + SHAPES.length, 2 + SHAPES.length, 2 + 2 * SHAPES.length};

    /** Behind the rows stands a number with a bit for each that is known. */
    private static final int KNOWN = (3 + 2 * SHAPES.length) * Lanes.COUNT;

    private final Model model;
    private final LearntPatterns patterns;
    private final NumberList features = new NumberList(40);
    private final Word start = Edges.START.saying(room());
    private final Word end = Edges.END.saying(room());

    LearntWordScores(Model model) {
        this.model = model;
        this.patterns = new LearntPatterns(model);
    }

    /** Room for all that a word says. */
    static long[] room() {
        return new long[KNOWN + 1];
    }

    @Override
    public void add(Sentence sentence, int token, int[] scores, int at) {
        Word here = sentence.word(token);
        int pattern = patterns.place(
                Context.at(sentence, token - 1).pattern(),
                here.pattern(),
                Context.at(sentence, token + 1).pattern());
        long[] kept = patterns.sums();
        long firstEven = kept[pattern];
        long firstOdd = kept[pattern + 1];
        long secondEven = kept[pattern + 2];
        long secondOdd = kept[pattern + 3];
        for (int distance = -REACH; distance <= REACH; distance++) {
            Word word = at(sentence, token - distance);
            int row = row(word, distance, here.shape());
            long[] said = word.said();
            firstEven += said[row];
            firstOdd += said[row + 1];
            secondEven += said[row + 2];
            secondOdd += said[row + 3];
        }
        Lanes.spread(firstEven, firstOdd, secondEven, secondOdd, scores, at);
    }

    /** Where the row of a word begins, which is known then. */
    private int row(Word word, int distance, Shape shape) {
        int row = ROWS[distance + REACH] + ((distance & 1) == 0 ? 0 : shape.number());
        if (((word.said()[KNOWN] >>> row) & 1) == 0) {
            features.clear();
            LearningWordScores.addFeatures(word, distance, shape, features);
            model.add(features, word.said(), row * Lanes.COUNT);
            word.said()[KNOWN] |= 1L << row;
        }
        return row * Lanes.COUNT;
    }

    private Word at(Sentence sentence, int token) {
        return token < 0 ? start : token >= sentence.count() ? end : sentence.word(token);
    }
}
