package org.wiredesk.diff;

import java.util.Arrays;
import org.wiredesk.diff.Passage.Token;

/** The words of a passage without their order, and how many of them others share. */
final class Bag {

    /** No words. */
    static final Bag NONE = new Bag(new int[0]);

    /** From this many times the size on, words are looked up in the larger bag instead of reading through both. */
    private static final int MUCH_LARGER = 8;

    private final int[] words;

    private Bag(int[] words) {
        this.words = words;
    }

    /** The folded words of a passage; signs do not count. */
    static Bag of(Passage passage, Ids ids) {
        int[] words = new int[passage.tokens().size()];
        int size = 0;
        for (Token token : passage.tokens()) {
            if (token.isWord()) {
                words[size++] = ids.of(token.folded());
            }
        }
        Arrays.sort(words, 0, size);
        return new Bag(Arrays.copyOf(words, size));
    }

    int size() {
        return words.length;
    }

    /** All words, each as often as it occurs. */
    int[] words() {
        return words.clone();
    }

    /** Each word once, rising. */
    int[] distinct() {
        int[] distinct = new int[words.length];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            if (i == 0 || words[i] != words[i - 1]) {
                distinct[size++] = words[i];
            }
        }
        return Arrays.copyOf(distinct, size);
    }

    /** How many words both have, each as often as both have it; the time goes by the smaller of the two. */
    int common(Bag other) {
        Bag small = size() <= other.size() ? this : other;
        Bag large = small == this ? other : this;
        return large.size() > MUCH_LARGER * small.size() ? small.lookedUpIn(large) : small.mergedWith(large);
    }

    private int mergedWith(Bag other) {
        int count = 0;
        int there = 0;
        for (int word : words) {
            while (there < other.words.length && other.words[there] < word) {
                there++;
            }
            if (there == other.words.length) {
                break;
            }
            if (other.words[there] == word) {
                count++;
                there++;
            }
        }
        return count;
    }

    private int lookedUpIn(Bag large) {
        int count = 0;
        int start = 0;
        while (start < words.length) {
            int word = words[start];
            int end = firstFrom(start, word + 1);
            int there = large.firstFrom(0, word);
            int limit = Math.min(large.words.length, there + end - start);
            while (there < limit && large.words[there] == word) {
                there++;
                count++;
            }
            start = end;
        }
        return count;
    }

    /** The share of words in common, 0 to 1 (Dice's coefficient); 0 if neither has any. */
    double likeness(Bag other) {
        int all = words.length + other.words.length;
        return all == 0 ? 0 : 2.0 * common(other) / all;
    }

    /** Which share of the smaller one is in the larger one, 0 to 1; 0 if one has no words. */
    double containment(Bag other) {
        int smaller = Math.min(words.length, other.words.length);
        return smaller == 0 ? 0 : (double) common(other) / smaller;
    }

    private int firstFrom(int from, int word) {
        int low = from;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle] < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
