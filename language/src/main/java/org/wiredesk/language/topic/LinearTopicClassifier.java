package org.wiredesk.language.topic;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Adds up what each word says of each topic. The surest topic counts if it is sure enough, and each further one if it is surer still; else the answer is
 * an honest none. docs/enrichment.md tells what it was trained on and what it gets wrong.
 */
public final class LinearTopicClassifier implements TopicClassifier {

    private static final String ENGLISH = "topics-en.model";
    private static final int MOST = 3;
    private static final double HUNDREDTHS = 100;

    private final TopicModel model;

    /** A classifier with this model. */
    public LinearTopicClassifier(TopicModel model) {
        this.model = model;
    }

    /** The classifier for English that comes with the app. */
    public static LinearTopicClassifier english() {
        try (InputStream in = LinearTopicClassifier.class.getResourceAsStream(ENGLISH)) {
            if (in == null) {
                throw new IOException(
                        "It is not in the jar. Train it with language/train-topics, and build the module again.");
            }
            return new LinearTopicClassifier(
                    TopicModel.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the model " + ENGLISH + ".", e);
        }
    }

    @Override
    public List<TopicScore> classify(String headline, String body) {
        double[] probabilities = model.probabilities(WordCounts.of(headline, body));
        List<TopicScore> sorted = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            sorted.add(new TopicScore(model.topics().get(i), Math.round(probabilities[i] * HUNDREDTHS) / HUNDREDTHS));
        }
        sorted.sort(Comparator.comparingDouble((TopicScore topic) -> -topic.score()));
        List<TopicScore> topics = new ArrayList<>();
        for (TopicScore topic : sorted.subList(0, Math.min(MOST, sorted.size()))) {
            if (topic.score() >= (topics.isEmpty() ? model.surestNeeds() : model.otherNeeds())) {
                topics.add(topic);
            }
        }
        return Diplomacy.filed(topics);
    }
}
