package org.wiredesk.language.name.perceptron;

/**
 * Rows of words with a capital within a sentence, together with the small words that may join two of them ({@code Bank of
 * England}, {@code Ahmed bin Salman}). What ends such a row tells much of all of it.
 */
final class Runs {

    private static final int LONGEST = 12;

    private final int[] starts;
    private final int[] ends;

    Runs(Sentence sentence) {
        starts = new int[sentence.count()];
        ends = new int[sentence.count()];
        int token = 0;
        while (token < sentence.count()) {
            int end = endFrom(sentence, token);
            for (int inside = token; inside < Math.max(end, token + 1); inside++) {
                starts[inside] = token;
                ends[inside] = end;
            }
            token = Math.max(end, token + 1);
        }
    }

    /** Where the row begins that a word stands in. */
    int start(int token) {
        return starts[token];
    }

    /** Behind the row that a word stands in; not behind the word where it stands in none. */
    int end(int token) {
        return ends[token];
    }

    /** Whether a word stands in a row. */
    boolean isIn(int token) {
        return ends[token] > token;
    }

    private static int endFrom(Sentence sentence, int start) {
        if (!sentence.word(start).shape().isNameLike()) {
            return start;
        }
        int end = start + 1;
        while (end < sentence.count() && end - start < LONGEST) {
            if (sentence.word(end).shape().isNameLike()) {
                end++;
            } else if (Joints.isJoint(sentence.word(end).lower())
                    && end + 1 < sentence.count()
                    && sentence.word(end + 1).shape().isNameLike()) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }
}
