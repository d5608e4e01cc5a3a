package org.wiredesk.language.name.perceptron;

import java.util.List;

/** Small words and marks that join the words of one name. */
final class Joints {

    private static final NumberTable WORDS = new NumberTable(40);

    static {
        List.of(
                        "of", "de", "la", "del", "du", "da", "dos", "das", "di", "van", "von", "der", "den", "bin",
                        "ibn", "al", "el", "-", "&", "ul", "bint", "ben", "e", "y", "for")
                .forEach(word -> WORDS.put(Hash.lower(word, 0, word.length())));
    }

    private Joints() {}

    static boolean isJoint(int lower) {
        return WORDS.find(lower) >= 0;
    }
}
