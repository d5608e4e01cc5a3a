package org.wiredesk.language.name.perceptron;

/** What stands before the first word of a sentence and behind the last one. */
final class Edges {

    static final Word START = edge(1);
    static final Word END = edge(2);

    private Edges() {}

    private static Word edge(int number) {
        int[] features = {Hash.mix(99, number)};
        return new Word(number, number, Shape.MARK, number, 0, 0, features, 1, 1, new long[0]);
    }
}
