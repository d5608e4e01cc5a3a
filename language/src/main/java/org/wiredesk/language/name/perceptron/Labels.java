package org.wiredesk.language.name.perceptron;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.language.name.NameType;

/**
 * What a token can be: outside of names, or the beginning, the inside, the last or the only word of a name of a type.
 * Labels are small numbers, since they count positions in rows of weights.
 */
final class Labels {

    static final int OUTSIDE = 0;
    static final int COUNT = 1 + 4 * NameType.values().length;

    private static final NameType[] TYPES = NameType.values();

    /** A stretch of tokens that is a name, as numbers within a sentence. */
    record Stretch(int start, int end, NameType type) {}

    private Labels() {}

    static int begin(int type) {
        return 1 + 4 * type;
    }

    static int inside(int type) {
        return 2 + 4 * type;
    }

    static int last(int type) {
        return 3 + 4 * type;
    }

    static int only(int type) {
        return 4 + 4 * type;
    }

    /** The number of the type of a label; -1 outside. */
    static int type(int label) {
        return (label + 3) / 4 - 1;
    }

    /** The number of a type in labels; models hold it, so that the order of types must stay. */
    @SuppressWarnings("EnumOrdinal")
    static int number(NameType type) {
        return type.ordinal();
    }

    /** Writes the labels of a name over those of its tokens. */
    static void write(int[] labels, int start, int end, NameType type) {
        int number = number(type);
        if (end - start == 1) {
            labels[start] = only(number);
            return;
        }
        labels[start] = begin(number);
        for (int token = start + 1; token < end - 1; token++) {
            labels[token] = inside(number);
        }
        labels[end - 1] = last(number);
    }

    /** The names that valid labels tell of. */
    static List<Stretch> read(int[] labels, int count) {
        List<Stretch> names = new ArrayList<>();
        int start = 0;
        for (int token = 0; token < count; token++) {
            int type = type(labels[token]);
            if (type >= 0 && (labels[token] == begin(type) || labels[token] == only(type))) {
                start = token;
            }
            if (type >= 0 && (labels[token] == last(type) || labels[token] == only(type))) {
                names.add(new Stretch(start, token + 1, TYPES[type]));
            }
        }
        return names;
    }
}
