package org.wiredesk.language.topic.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.wiredesk.language.topic.Calibration;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.language.topic.TopicModel;
import org.wiredesk.language.topic.WordCounts;
import org.wiredesk.language.topic.measure.TopicScorecard;
import org.wiredesk.language.topic.measure.TopicStory;

/**
 * Learns the model of topics from our own stories and writes it. The same inputs always give the same bytes. How sure a topic has to be is told by stories
 * that were left out of the learning, a fifth at a time; stories that are kept for testing are never read.
 */
public final class TopicTrainer {

    private static final String USAGE = "Usage: language/train-topics CORPUS SENTENCES NLP4J_JAR MODEL";
    private static final int PARTS = 5;
    private static final double LOSS = 10;

    private final List<String> topics = MediaTopicTree.standard().topLevel();
    private final List<TopicStory> stories;
    private final Knowledge knowledge;

    private TopicTrainer(List<TopicStory> stories, Knowledge knowledge) {
        this.stories = stories;
        this.knowledge = knowledge;
    }

    /**
     * Trains.
     *
     * @param arguments the folder of the corpus, a file of sentences, the jar of nlp4j-english, and where the model goes
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path corpus = Path.of(arguments[0]);
        List<String> topics = MediaTopicTree.standard().topLevel();
        List<TopicStory> stories = TrainingStories.read(corpus);
        Terms terms = Terms.read(corpus.resolve("topics/terms.tsv"), topics);
        Knowledge knowledge = Knowledge.gather(stories, Path.of(arguments[1]), Path.of(arguments[2]), terms, topics);
        new TopicTrainer(stories, knowledge).train(Path.of(arguments[3]));
    }

    private void train(Path model) throws IOException {
        List<WordCounts> counts = stories.stream()
                .map(story -> WordCounts.of(story.headline(), story.body()))
                .toList();
        double[][] scores = new double[topics.size()][stories.size()];
        for (int part = 0; part < PARTS; part++) {
            score(part, counts, scores);
        }
        List<Calibration> curves = new ArrayList<>();
        double[][] probabilities = new double[stories.size()][topics.size()];
        for (int topic = 0; topic < topics.size(); topic++) {
            Calibration curve = PlattScaling.fit(scores[topic], belongs(topic, stories));
            curves.add(curve);
            for (int i = 0; i < stories.size(); i++) {
                probabilities[i][topic] = curve.probability(scores[topic][i]);
            }
        }
        Thresholds thresholds = Thresholds.best(probabilities, stories, topics);
        System.out.println(describe(thresholds.score(probabilities, stories, topics), thresholds));
        write(model, counts, curves, thresholds);
    }

    /** Scores a part of the stories with what is learnt from all others. */
    private void score(int part, List<WordCounts> counts, double[][] scores) {
        List<WordCounts> learnt = new ArrayList<>();
        List<TopicStory> known = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (i % PARTS != part) {
                learnt.add(counts.get(i));
                known.add(stories.get(i));
            }
        }
        Features features = new Features(learnt, knowledge, topics.size());
        double[][] weights = weights(features, learnt, known);
        for (int i = part; i < counts.size(); i += PARTS) {
            Features.Vector story = features.of(counts.get(i));
            for (int topic = 0; topic < topics.size(); topic++) {
                scores[topic][i] = story.product(weights[topic]);
            }
        }
    }

    private double[][] weights(Features features, List<WordCounts> counts, List<TopicStory> known) {
        LogisticRegression regression =
                new LogisticRegression(counts.stream().map(features::of).toList(), features.size(), LOSS);
        double[][] weights = new double[topics.size()][];
        for (int topic = 0; topic < weights.length; topic++) {
            weights[topic] = regression.learn(belongs(topic, known));
        }
        return weights;
    }

    private boolean[] belongs(int topic, List<TopicStory> known) {
        boolean[] belongs = new boolean[known.size()];
        for (int i = 0; i < belongs.length; i++) {
            belongs[i] = known.get(i).topics().contains(topics.get(topic));
        }
        return belongs;
    }

    private void write(Path model, List<WordCounts> counts, List<Calibration> curves, Thresholds thresholds)
            throws IOException {
        Features features = new Features(counts, knowledge, topics.size());
        double[][] weights = weights(features, counts, stories);
        List<TopicModel.Topic> written = new ArrayList<>();
        for (int topic = 0; topic < topics.size(); topic++) {
            Calibration curve = curves.get(topic);
            double offset = curve.slope() * weights[topic][features.size()] + curve.offset();
            written.add(new TopicModel.Topic(topics.get(topic), new Calibration(curve.slope(), offset)));
        }
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(model))))) {
            TopicModel.write(out, written, thresholds.surest(), thresholds.other(), features.words(weights));
        }
    }

    private String describe(TopicScorecard card, Thresholds thresholds) {
        return String.format(
                Locale.ROOT,
                "%d stories; left out in turn: micro-F1 %.3f, macro-F1 %.3f; the surest topic needs %.2f, others %.2f",
                stories.size(),
                card.micro().f1(),
                card.macroF1(),
                thresholds.surest(),
                thresholds.other());
    }
}
