package org.wiredesk.benchmarks.topics;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.language.topic.LinearTopicClassifier;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.language.topic.TopicClassifier;
import org.wiredesk.language.topic.measure.TopicMeasurement;
import org.wiredesk.language.topic.measure.TopicStory;
import org.wiredesk.language.topic.measure.TopicStoryReader;
import org.wiredesk.language.topic.training.TrainingStories;

/** Prints how right and how quick each classifier is on our test stories; all have learnt from the same stories, or from none. */
public final class TopicReport {

    private final PrintStream out;
    private final Path corpus;
    private final List<String> topics = MediaTopicTree.standard().topLevel();

    /**
     * A report on the stories of a corpus.
     *
     * @param corpus a folder of the form that language/corpus/README.md tells
     */
    public TopicReport(PrintStream out, Path corpus) {
        this.out = out;
        this.corpus = corpus;
    }

    /** Measures and prints. */
    public void run() throws IOException {
        List<TopicStory> tests = tests();
        if (tests.isEmpty()) {
            out.println("There are no test stories in " + corpus
                    + ". Run it in a checkout, or name the folder with --corpus.");
            return;
        }
        List<TopicStory> known = TrainingStories.read(corpus);
        out.printf(Locale.ROOT, "%d stories to learn from, %d to measure%n", known.size(), tests.size());
        out.printf(
                Locale.ROOT,
                "%-34s %9s %9s %9s %9s %10s%n",
                "",
                "micro-F1",
                "precision",
                "recall",
                "macro-F1",
                "stories/s");
        print("ours", LinearTopicClassifier.english(), tests);
        print("linear SVM (liblinear), TF-IDF", new LinearSvm(topics, known), tests);
        print("weighed words, nothing learnt", new WeighedWords(corpus.resolve("topics/terms.tsv")), tests);
    }

    private List<TopicStory> tests() throws IOException {
        TopicStoryReader reader = new TopicStoryReader(MediaTopicTree.standard());
        List<TopicStory> stories = new ArrayList<>();
        for (String file : List.of("topics/test-t.jsonl", "stories/test/t.txt")) {
            if (Files.isReadable(corpus.resolve(file))) {
                stories.addAll(reader.read(corpus.resolve(file)));
            }
        }
        return stories;
    }

    private void print(String name, TopicClassifier classifier, List<TopicStory> tests) {
        TopicMeasurement measurement = TopicMeasurement.of(classifier, topics, tests);
        var micro = measurement.scorecard().micro();
        out.printf(
                Locale.ROOT,
                "%-34s %9.3f %9.3f %9.3f %9.3f %,10.0f%n",
                name,
                micro.f1(),
                micro.precision(),
                micro.recall(),
                measurement.scorecard().macroF1(),
                measurement.storiesASecond());
    }
}
