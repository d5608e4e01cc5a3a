package org.wiredesk.diff;

import java.util.Arrays;

/** Which paragraphs have a word, for words that few of them have. */
final class Holders {

    /** A word that more paragraphs have tells nothing about which of them is meant. */
    private static final int MOST = 8;

    private final int[] ends;
    private final int[] places;
    private final int[] votes;

    /**
     * @param bags the words of each paragraph
     */
    Holders(Bag[] bags) {
        int[][] distinct = new int[bags.length][];
        int words = 0;
        for (int place = 0; place < bags.length; place++) {
            distinct[place] = bags[place].distinct();
            if (distinct[place].length > 0) {
                words = Math.max(words, distinct[place][distinct[place].length - 1] + 1);
            }
        }
        int[] counts = new int[words];
        for (int[] own : distinct) {
            for (int word : own) {
                counts[word]++;
            }
        }
        this.ends = new int[words + 1];
        for (int word = 0; word < words; word++) {
            ends[word + 1] = ends[word] + (counts[word] <= MOST ? counts[word] : 0);
        }
        this.places = new int[ends[words]];
        int[] next = ends.clone();
        for (int place = 0; place < distinct.length; place++) {
            for (int word : distinct[place]) {
                if (counts[word] <= MOST) {
                    places[next[word]++] = place;
                }
            }
        }
        this.votes = new int[bags.length];
    }

    /** The paragraphs that share the most words with this one, at most so many; of equal ones the first. */
    int[] mostAlike(Bag bag, int most) {
        int[] found = new int[16];
        int count = 0;
        for (int word : bag.distinct()) {
            for (int i = word < ends.length - 1 ? ends[word] : 0;
                    i < (word < ends.length - 1 ? ends[word + 1] : 0);
                    i++) {
                if (votes[places[i]]++ == 0) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = places[i];
                }
            }
        }
        int[] best = new int[Math.min(most, count)];
        for (int i = 0; i < best.length; i++) {
            best[i] = takeBest(found, count);
        }
        for (int i = 0; i < count; i++) {
            votes[found[i]] = 0;
        }
        return best;
    }

    /** The one with the most votes, which then has none. */
    private int takeBest(int[] found, int count) {
        int best = found[0];
        for (int i = 1; i < count; i++) {
            int more = votes[found[i]] - votes[best];
            best = more > 0 || (more == 0 && found[i] < best) ? found[i] : best;
        }
        votes[best] = 0;
        return best;
    }
}
