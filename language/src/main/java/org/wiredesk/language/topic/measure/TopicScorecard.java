package org.wiredesk.language.topic.measure;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** How often a classifier was right, topic by topic and in all. Not safe for several threads. */
public final class TopicScorecard {

    private final NavigableMap<String, Count> counts = new TreeMap<>();
    private int stories;
    private int allRight;

    /**
     * What became of a topic.
     *
     * @param right how often it was given rightly
     * @param wrong how often it was given wrongly
     * @param missed how often it was not given and should have been
     */
    public record Count(int right, int wrong, int missed) {

        private static final Count NONE = new Count(0, 0, 0);

        /** The share of what was given that was right; 1 if nothing was given. */
        public double precision() {
            return right + wrong == 0 ? 1 : right / (double) (right + wrong);
        }

        /** The share of what should have been given that was; 1 if there was nothing. */
        public double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }

        /** The harmonic mean of both; 0 if nothing was right. */
        public double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
        }

        private Count plus(Count other) {
            return new Count(right + other.right, wrong + other.wrong, missed + other.missed);
        }
    }

    /** A card for these topics. */
    public TopicScorecard(List<String> topics) {
        topics.forEach(topic -> counts.put(topic, Count.NONE));
    }

    /** Counts a story. */
    public void add(Set<String> expected, Set<String> given) {
        stories++;
        if (expected.equals(given)) {
            allRight++;
        }
        counts.replaceAll((topic, count) -> {
            boolean should = expected.contains(topic);
            boolean is = given.contains(topic);
            return count.plus(new Count(should && is ? 1 : 0, !should && is ? 1 : 0, should && !is ? 1 : 0));
        });
    }

    /** By code. */
    public NavigableMap<String, Count> byTopic() {
        return new TreeMap<>(counts);
    }

    /** All decisions together, which counts frequent topics more. */
    public Count micro() {
        return counts.values().stream().reduce(Count.NONE, Count::plus);
    }

    /** The mean of the topics' F1, of those that any story has; which counts all topics alike. */
    public double macroF1() {
        return counts.values().stream()
                .filter(count -> count.right + count.missed > 0)
                .mapToDouble(Count::f1)
                .average()
                .orElse(0);
    }

    /** How many stories were counted. */
    public int stories() {
        return stories;
    }

    /** How many stories got exactly the topics that they should have. */
    public int allRight() {
        return allRight;
    }
}
