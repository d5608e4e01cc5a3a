package org.wiredesk.streams.diff;

import java.util.Arrays;
import org.wiredesk.streams.diff.Passage.Token;

/** The words of a passage without their order, and how many of them others share. */
final class Bag {

    /** No words. */
    static final Bag NONE = new Bag(new int[0]);

    private final int[] words;

    private Bag(int[] words) {
        this.words = words;
    }

    /** The folded words of a passage; signs do not count. */
    static Bag of(Passage passage, Ids ids) {
        int[] words = passage.tokens().stream()
                .filter(Token::isWord)
                .mapToInt(token -> ids.of(token.folded()))
                .toArray();
        Arrays.sort(words);
        return new Bag(words);
    }

    int size() {
        return words.length;
    }

    /** All words, each as often as it occurs. */
    int[] words() {
        return words.clone();
    }

    /** Each word once. */
    int[] distinct() {
        return Arrays.stream(words).distinct().toArray();
    }

    /** How many words both have, each as often as both have it; the time goes by the smaller of the two. */
    int common(Bag other) {
        Bag small = size() <= other.size() ? this : other;
        Bag large = small == this ? other : this;
        int count = 0;
        int start = 0;
        while (start < small.words.length) {
            int word = small.words[start];
            int end = small.firstFrom(start, word + 1);
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
