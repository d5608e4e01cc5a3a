package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiredesk.language.corpus.CorpusException;
import org.wiredesk.language.topic.LinearTopicClassifier;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.language.topic.measure.TopicMeasurement;
import org.wiredesk.language.topic.measure.TopicStory;
import org.wiredesk.language.topic.measure.TopicStoryReader;
import org.wiredesk.standalone.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the classifier of topics. */
@Command(
        name = "topics",
        description = {
            "Measure the classifier of topics: precision, recall and F1 of each top Media Topic and of all,",
            "and stories a second on one thread. The stories' own codes are only compared with, never read.",
            "A FILE has a JSON object a line, {\"text\": \"...\", \"codes\": [\"16000000\"]}, with Media Topics of any level;",
            "a .txt file has the form of language/corpus/README.md. Without a FILE our own test set is measured."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk evaluate topics my-stories.jsonl --json | jq .micro.f1"})
final class EvaluateTopicsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MediaTopicTree tree = MediaTopicTree.standard();

    @Option(names = "--json", description = "One JSON object with all figures.")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Stories whose topics are known.")
    private List<String> files = List.of();

    EvaluateTopicsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<TopicStory> stories = new ArrayList<>();
        for (Path file : paths()) {
            stories.addAll(read(file));
        }
        if (stories.isEmpty()) {
            throw Failure.misused(
                    "There is no story in " + String.join(", ", files) + ". Give a file with at least one.");
        }
        TopicMeasurement measurement = TopicMeasurement.of(LinearTopicClassifier.english(), tree.topLevel(), stories);
        TopicFigures figures = new TopicFigures(tree, measurement);
        if (json) {
            surroundings.console().line(figures.json().toString());
        } else {
            figures.lines().forEach(surroundings.console()::line);
        }
        return ExitCode.OK;
    }

    private List<Path> paths() {
        return files.isEmpty()
                ? Installation.running().topicTests()
                : files.stream().map(surroundings.folder()::resolve).toList();
    }

    private List<TopicStory> read(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw Failure.misused(
                    file + " is no file that can be read. Give a file of stories, or none for our own test set.");
        }
        try {
            return new TopicStoryReader(tree).read(file);
        } catch (CorpusException e) {
            throw Failure.failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
