package org.wiredesk.language.topic.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.language.topic.measure.TopicScorecard;
import org.wiredesk.language.topic.measure.TopicStory;

/**
 * How probable a topic has to be.
 *
 * @param surest the least for a story's surest topic
 * @param other the least for any further one
 */
record Thresholds(double surest, double other) {

    /** Below this an editor would rather have no topic than a guess, even where guesses make F1 higher. */
    private static final int LOWEST = 25;

    private static final int HIGHEST = 70;
    private static final double HUNDRED = 100;
    private static final int MOST = 3;

    /** Those of highest micro-F1, in hundredths. */
    static Thresholds best(double[][] probabilities, List<TopicStory> stories, List<String> topics) {
        Thresholds best = new Thresholds(0, 0);
        double highest = -1;
        for (int surest = LOWEST; surest <= HIGHEST; surest += 2) {
            for (int other = surest; other <= HIGHEST; other += 2) {
                Thresholds thresholds = new Thresholds(surest / HUNDRED, other / HUNDRED);
                double f1 =
                        thresholds.score(probabilities, stories, topics).micro().f1();
                if (f1 > highest) {
                    highest = f1;
                    best = thresholds;
                }
            }
        }
        return best;
    }

    /** How right they are on stories of these probabilities. */
    TopicScorecard score(double[][] probabilities, List<TopicStory> stories, List<String> topics) {
        TopicScorecard card = new TopicScorecard(topics);
        for (int i = 0; i < probabilities.length; i++) {
            card.add(stories.get(i).topics(), given(probabilities[i], topics));
        }
        return card;
    }

    private Set<String> given(double[] probabilities, List<String> topics) {
        Set<String> given = new HashSet<>();
        double[] left = probabilities.clone();
        for (int n = 0; n < MOST; n++) {
            int surestLeft = 0;
            for (int topic = 1; topic < left.length; topic++) {
                surestLeft = left[topic] > left[surestLeft] ? topic : surestLeft;
            }
            if (left[surestLeft] < (n == 0 ? surest : other)) {
                break;
            }
            given.add(topics.get(surestLeft));
            left[surestLeft] = -1;
        }
        return given;
    }
}
