package org.wiredesk.language.topic.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.language.measure.Speed;
import org.wiredesk.language.topic.TopicClassifier;
import org.wiredesk.language.topic.TopicScore;

/**
 * How right and how quick a classifier is.
 *
 * @param scorecard how often it was right
 * @param storiesASecond on one thread, by the time that the processor spent
 */
public record TopicMeasurement(TopicScorecard scorecard, double storiesASecond) {

    private static final double SECONDS = 1.5;

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
        return new TopicMeasurement(card, Speed.perSecond(SECONDS, () -> readAll(classifier, stories)));
    }

    private static Set<String> codes(List<TopicScore> topics) {
        return topics.stream().map(TopicScore::code).collect(Collectors.toSet());
    }

    private static long readAll(TopicClassifier classifier, List<TopicStory> stories) {
        stories.forEach(story -> classifier.classify(story.headline(), story.body()));
        return stories.size();
    }
}
