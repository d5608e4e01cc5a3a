package org.wiredesk.language.topic.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.language.topic.TopicClassifier;
import org.wiredesk.language.topic.TopicScore;

/**
 * How right and how quick a classifier is.
 *
 * @param scorecard how often it was right
 * @param storiesASecond on one thread, by the time that the processor spent
 */
public record TopicMeasurement(TopicScorecard scorecard, double storiesASecond) {

    private static final long LONG_ENOUGH = 1_500_000_000L;
    private static final double NANOS_IN_SECOND = 1e9;

    /**
     * Measures a classifier; takes some three seconds.
     *
     * @param topics what the classifier may say
     * @param stories at least one
     */
    public static TopicMeasurement of(TopicClassifier classifier, List<String> topics, List<TopicStory> stories) {
        TopicScorecard card = new TopicScorecard(topics);
        for (TopicStory story : stories) {
            card.add(story.topics(), codes(classifier.classify(story.headline(), story.body())));
        }
        speed(classifier, stories);
        return new TopicMeasurement(card, speed(classifier, stories));
    }

    private static Set<String> codes(List<TopicScore> topics) {
        return topics.stream().map(TopicScore::code).collect(Collectors.toSet());
    }

    private static double speed(TopicClassifier classifier, List<TopicStory> stories) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long took = 0;
        long read = 0;
        while (took < LONG_ENOUGH) {
            for (TopicStory story : stories) {
                read += 1
                        + Math.min(
                                0,
                                classifier
                                        .classify(story.headline(), story.body())
                                        .size());
            }
            took = threads.getCurrentThreadCpuTime() - before;
        }
        return read * NANOS_IN_SECOND / took;
    }
}
