package org.wiredesk.language.name.perceptron;

/**
 * What a word tells by itself, wherever it stands. The features come in an order such that those that help at a distance come
 * first: from its neighbours a word takes fewer of them than from itself.
 *
 * @param key the number of its letters
 * @param lower the number of its letters without the difference of case
 * @param shape how it is written
 * @param pattern the number of its row of kinds of characters
 * @param path of its Brown cluster, with a leading one; 0 where unknown
 * @param kinds what the lexicon says of it, as bits
 * @param features all that it tells, as numbers
 * @param near how many of them help the word before and behind
 * @param far how many of them help the words next to those
 * @param said where {@link LearntWordScores} keeps what it says by a model that learns no more; empty while it learns
 */
@SuppressWarnings("ArrayRecordComponent") // never given away, never compared
record Word(
        long key,
        int lower,
        Shape shape,
        int pattern,
        int path,
        int kinds,
        int[] features,
        int near,
        int far,
        long[] said) {

    private static final long[] NOTHING = {};

    private static final int LONGEST_AFFIX = 4;

    /** Looks at a word in a text. */
    static Word read(CharSequence text, int start, int end, long key, Lexica lexica) {
        int lower = Hash.lower(text, start, end);
        Shape shape = Shape.of(text, start, end);
        int pattern = Shape.pattern(text, start, end);
        int path = lexica.clusters().path(lower);
        int kinds = lexica.lexicon().kinds(lower);
        NumberList features = new NumberList(40);
        features.add(Hash.mix(1, lower));
        features.add(Hash.mix(2, pattern));
        features.add(Hash.mix(3, Clusters.prefix(path, 6)));
        features.add(Hash.mix(4, Clusters.prefix(path, 10)));
        features.add(Hash.mix(5, path));
        int far = features.size();
        features.add(Hash.mix(6, kinds));
        features.add(Hash.mix(7, Clusters.prefix(path, 4)));
        features.add(Hash.mix(8, Clusters.prefix(path, 8)));
        features.add(Hash.mix(9, Clusters.prefix(path, 12)));
        features.add(Hash.mix(10, shape.number(), Clusters.prefix(path, 8)));
        features.add(Hash.mix(11, Hash.lower(text, Math.max(start, end - 3), end)));
        int near = features.size();
        features.add(Hash.mix(12, (int) key));
        features.add(Hash.mix(13, shape.number(), kinds));
        for (int length = 1; length <= Math.min(LONGEST_AFFIX, end - start - 1); length++) {
            features.add(Hash.mix(20 + length, Hash.lower(text, start, start + length)));
            features.add(Hash.mix(30 + length, Hash.lower(text, end - length, end)));
        }
        for (LexiconKind kind : LexiconKind.values()) {
            if (kind.isIn(kinds)) {
                features.add(Hash.mix(40, kind.number()));
            }
        }
        int hyphen = hyphen(text, start, end);
        if (hyphen > start) {
            features.add(Hash.mix(14, Hash.lower(text, start, hyphen)));
            features.add(Hash.mix(15, Hash.lower(text, hyphen + 1, end)));
        }
        return new Word(key, lower, shape, pattern, path, kinds, features.toArray(), near, far, NOTHING);
    }

    /** The same word, with room for what it says. */
    Word saying(long... room) {
        return new Word(key, lower, shape, pattern, path, kinds, features, near, far, room);
    }

    private static int hyphen(CharSequence text, int start, int end) {
        for (int at = end - 2; at > start; at--) {
            if (text.charAt(at) == '-') {
                return at;
            }
        }
        return -1;
    }

    /** How many of its features count for a word that stands so many words away. */
    int featuresAt(int distance) {
        return switch (distance) {
            case 0 -> features.length;
            case 1, -1 -> near;
            default -> far;
        };
    }

    boolean is(LexiconKind kind) {
        return kind.isIn(kinds);
    }
}
