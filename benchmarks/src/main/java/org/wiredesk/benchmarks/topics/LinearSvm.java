package org.wiredesk.benchmarks.topics;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wiredesk.language.topic.TopicClassifier;
import org.wiredesk.language.topic.TopicScore;
import org.wiredesk.language.topic.WordCounts;
import org.wiredesk.language.topic.measure.TopicStory;

/** The usual method: TF-IDF of words and pairs of words, and a linear SVM for each topic against all others, by liblinear. */
final class LinearSvm implements TopicClassifier {

    private static final double LOSS = 1;
    private static final double PRECISE = 0.01;

    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, Integer> stories = new HashMap<>();
    private final Map<String, Model> models = new TreeMap<>();
    private final int learnt;

    /** Learns from some stories. */
    LinearSvm(List<String> topics, List<TopicStory> known) {
        List<WordCounts> counts = known.stream().map(LinearSvm::counts).toList();
        learnt = counts.size();
        for (WordCounts story : counts) {
            for (int i = 0; i < story.slots(); i++) {
                if (story.count(i) > 0) {
                    places.putIfAbsent(story.key(i), places.size() + 1);
                    stories.merge(story.key(i), 1, Integer::sum);
                }
            }
        }
        Linear.disableDebugOutput();
        for (String topic : topics) {
            Problem problem = new Problem();
            problem.l = learnt;
            problem.n = places.size();
            problem.x = counts.stream().map(this::features).toArray(Feature[][]::new);
            problem.y = known.stream()
                    .mapToDouble(story -> story.topics().contains(topic) ? 1 : -1)
                    .toArray();
            Linear.resetRandom();
            models.put(topic, Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, LOSS, PRECISE)));
        }
    }

    private static WordCounts counts(TopicStory story) {
        return WordCounts.of(story.headline(), story.body());
    }

    private Feature[] features(WordCounts story) {
        List<Feature> features = new ArrayList<>();
        double squares = 0;
        for (int i = 0; i < story.slots(); i++) {
            Integer place = places.get(story.key(i));
            if (story.count(i) > 0 && place != null) {
                double rarity = Math.log((learnt + 1.0) / stories.getOrDefault(story.key(i), 1));
                double value = (1 + Math.log(story.count(i))) * rarity;
                features.add(new FeatureNode(place, value));
                squares += value * value;
            }
        }
        double length = Math.sqrt(squares);
        features.forEach(feature -> feature.setValue(feature.getValue() / length));
        features.sort(Comparator.comparingInt(Feature::getIndex));
        return features.toArray(Feature[]::new);
    }

    @Override
    public List<TopicScore> classify(String headline, String body) {
        Feature[] features = features(WordCounts.of(headline, body));
        List<TopicScore> topics = new ArrayList<>();
        double[] value = new double[1];
        models.forEach((topic, model) -> {
            Linear.predictValues(model, features, value);
            double score = model.getLabels()[0] > 0 ? value[0] : -value[0];
            topics.add(new TopicScore(topic, score));
        });
        topics.sort(Comparator.comparingDouble((TopicScore topic) -> -topic.score()));
        // A story's best topic counts at any rate, as few stories have none; this is worth ten points to it.
        return topics.stream()
                .filter(topic -> topic.score() > 0 || topic == topics.get(0))
                .toList();
    }
}
