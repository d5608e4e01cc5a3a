package org.wiredesk.language.name.perceptron;

import java.util.Arrays;
import org.wiredesk.language.name.NameType;

/**
 * What the words of one text have been so far: a name that is clear at one place helps at the next. It is cleared before each
 * text.
 */
final class Memory {

    /** For each word how often it was outside, and a part of a name of each type, or such a name alone. */
    private static final int COLUMNS = 1 + NameType.values().length;

    private NumberTable words = new NumberTable(64);
    private int[] counts = new int[64 * COLUMNS];

    void clear() {
        if (words.size() > 0) {
            words = new NumberTable(64);
            Arrays.fill(counts, 0);
        }
    }

    /** Remembers what the words of a sentence were, whose labels begin at a place; only those that may belong to a name. */
    void add(Sentence sentence, int[] labels, int from) {
        count(sentence, labels, from, 1);
    }

    /** Forgets again what a sentence added, so that it is not told what it said itself. */
    void remove(Sentence sentence, int[] labels, int from) {
        count(sentence, labels, from, -1);
    }

    private void count(Sentence sentence, int[] labels, int from, int by) {
        for (int token = 0; token < sentence.count(); token++) {
            Word word = sentence.word(token);
            if (word.shape().isNameLike()) {
                int type = Labels.type(labels[from + token]);
                if (type >= 0 || (token > 0 && sentence.lettering() == Sentence.Lettering.NORMAL)) {
                    count(word.lower(), type + 1, by);
                }
            }
        }
    }

    private void count(int lower, int column, int by) {
        int place = words.put(lower);
        if ((place + 1) * COLUMNS > counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        counts[place * COLUMNS + column] += by;
    }

    /**
     * What a word was most often: 0 where it was not seen, 1 outside, from 2 the types of names.
     *
     * @param lower the number of the word
     */
    int mostly(int lower) {
        int place = words.find(lower);
        if (place < 0) {
            return 0;
        }
        int best = 0;
        for (int column = 1; column < COLUMNS; column++) {
            if (counts[place * COLUMNS + column] > counts[place * COLUMNS + best]) {
                best = column;
            }
        }
        return counts[place * COLUMNS + best] == 0 ? 0 : best + 1;
    }
}
