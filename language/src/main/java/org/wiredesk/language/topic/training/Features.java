package org.wiredesk.language.topic.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiredesk.language.topic.TopicModel;
import org.wiredesk.language.topic.WordCounts;

/**
 * A story as numbers to learn from: one for each word that comes in two stories or more, the place of its words in the space of {@link WordVectors}, and
 * what our terms say of each topic. All are sums over words, so that what is learnt of them can be told word by word in the end.
 */
final class Features {

    private static final int FEWEST_STORIES = 2;
    private static final double PLACES_COUNT = 1.0;
    private static final double TERMS_COUNT = 1.0;

    /** Numbers that are not zero, and where they stand. */
    static final class Vector {

        private final int[] at;
        private final double[] values;

        private Vector(int[] at, double[] values) {
            this.at = at;
            this.values = values;
        }

        /** The sum of the products with some weights, which have an offset behind them. */
        double product(double[] weights) {
            double sum = weights[weights.length - 1];
            for (int i = 0; i < at.length; i++) {
                sum += values[i] * weights[at[i]];
            }
            return sum;
        }

        /** Adds it, so many times, to some weights and to the offset behind them. */
        void add(double times, double[] weights) {
            weights[weights.length - 1] += times;
            for (int i = 0; i < at.length; i++) {
                weights[at[i]] += times * values[i];
            }
        }
    }

    private final Knowledge knowledge;
    private final NavigableMap<Integer, Integer> own = new TreeMap<>();
    private final Set<Integer> pairs = new HashSet<>();
    private final int topics;

    /** Numbers for the words of these stories. */
    Features(List<WordCounts> stories, Knowledge knowledge, int topics) {
        this.knowledge = knowledge;
        this.topics = topics;
        NavigableMap<Integer, Integer> seen = new TreeMap<>();
        for (WordCounts story : stories) {
            for (int i = 0; i < story.slots(); i++) {
                if (story.count(i) > 0) {
                    seen.merge(story.key(i), 1, Integer::sum);
                    if (story.isPair(i)) {
                        pairs.add(story.key(i));
                    }
                }
            }
        }
        seen.forEach((key, count) -> {
            if (count >= FEWEST_STORIES) {
                own.put(key, own.size());
            }
        });
    }

    /** How many numbers a story has. */
    int size() {
        return own.size() + WordVectors.DIMENSIONS + topics;
    }

    /** The numbers of a story. */
    Vector of(WordCounts story) {
        int[] at = new int[story.slots() + WordVectors.DIMENSIONS + topics];
        double[] values = new double[at.length];
        double[] dense = new double[WordVectors.DIMENSIONS + topics];
        double squares = 0;
        int used = 0;
        for (int i = 0; i < story.slots(); i++) {
            Integer place = own.get(story.key(i));
            if (story.count(i) == 0 || (place == null && !knowledge.tells(story.key(i)))) {
                continue;
            }
            Knowledge.Word word = knowledge.of(story.key(i), story.isPair(i));
            double value = TopicModel.frequency(story.count(i)) * word.rarity;
            squares += value * value;
            if (place != null) {
                at[used] = place;
                values[used++] = value;
            }
            for (int d = 0; d < WordVectors.DIMENSIONS; d++) {
                dense[d] += PLACES_COUNT * value * word.place[d];
            }
            for (int t = 0; t < topics; t++) {
                dense[WordVectors.DIMENSIONS + t] += TERMS_COUNT * value * word.terms[t];
            }
        }
        for (int i = 0; i < dense.length; i++) {
            at[used] = own.size() + i;
            values[used++] = dense[i];
        }
        double length = TopicModel.length(squares);
        int end = used;
        double[] numbers = new double[end];
        Arrays.setAll(numbers, i -> values[i] / length);
        return new Vector(Arrays.copyOf(at, end), numbers);
    }

    /**
     * What was learnt, word by word.
     *
     * @param weights for each topic as many as there are numbers
     */
    List<TopicModel.Word> words(double[][] weights) {
        TreeSet<Integer> keys = new TreeSet<>(own.keySet());
        keys.addAll(knowledge.keys());
        return keys.stream().map(key -> word(key, weights)).toList();
    }

    private TopicModel.Word word(int key, double[][] weights) {
        Knowledge.Word word = knowledge.of(key, pairs.contains(key));
        List<Double> row = new ArrayList<>();
        for (int topic = 0; topic < topics; topic++) {
            double[] learnt = weights[topic];
            double sum = own.containsKey(key) ? learnt[own.get(key)] : 0;
            for (int d = 0; d < WordVectors.DIMENSIONS; d++) {
                sum += PLACES_COUNT * word.place[d] * learnt[own.size() + d];
            }
            for (int t = 0; t < topics; t++) {
                sum += TERMS_COUNT * word.terms[t] * learnt[own.size() + WordVectors.DIMENSIONS + t];
            }
            row.add(sum);
        }
        return new TopicModel.Word(key, word.rarity, row);
    }
}
