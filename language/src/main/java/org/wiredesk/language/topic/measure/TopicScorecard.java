package org.wiredesk.language.topic.measure;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.wiredesk.language.measure.Score;

/** How often a classifier was right, topic by topic and in all. Not safe for several threads. */
public final class TopicScorecard {

    private final NavigableMap<String, Score> scores = new TreeMap<>();
    private int stories;
    private int allRight;

    /** A card for these topics. */
    public TopicScorecard(List<String> topics) {
        topics.forEach(topic -> scores.put(topic, Score.NONE));
    }

    /** Counts a story. */
    public void add(Set<String> expected, Set<String> given) {
        stories++;
        if (expected.equals(given)) {
            allRight++;
        }
        scores.replaceAll((topic, score) -> {
            int should = expected.contains(topic) ? 1 : 0;
            int is = given.contains(topic) ? 1 : 0;
            return score.plus(new Score(should & is, is, should));
        });
    }

    /** By code. */
    public NavigableMap<String, Score> byTopic() {
        return new TreeMap<>(scores);
    }

    /** All decisions together, which counts frequent topics more. */
    public Score micro() {
        return scores.values().stream().reduce(Score.NONE, Score::plus);
    }

    /** The mean of the topics' F1, of those that any story has; which counts all topics alike. */
    public double macroF1() {
        return scores.values().stream()
                .filter(score -> score.marked() > 0)
                .mapToDouble(Score::f1)
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
