package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiredesk.language.corpus.ColumnReader;
import org.wiredesk.language.corpus.CorpusException;
import org.wiredesk.language.corpus.MarkedText;
import org.wiredesk.language.corpus.OwnStories;
import org.wiredesk.language.name.NameFinder;
import org.wiredesk.language.name.measure.Evaluation;
import org.wiredesk.language.name.opennlp.OpenNlpNameFinder;
import org.wiredesk.language.name.perceptron.PerceptronNameFinder;
import org.wiredesk.standalone.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well and how fast names are found. */
@Command(
        name = "entities",
        description = {
            "Measure how well and how fast people, organisations and places are found: by exact span and type, on one thread.",
            "A file has a token a line, its tag last (IOB, BIO or BILOU; PER, ORG, LOC or a synonym, others are ignored), an empty"
                    + " line behind each sentence, and -DOCSTART- before each text. Universal NER's columns are read, too.",
            "Without a file: our own test stories."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk evaluate entities news.conll --extractor opennlp --json"})
final class EvaluateEntitiesCommand implements Callable<Integer> {

    /** Where a file does not say where its texts begin, so many sentences count as one. */
    private static final int SENTENCES_OF_TEXT = 20;

    private final Surroundings surroundings;

    /** Who finds the names. */
    enum Extractor {
        /** Our own. */
        PERCEPTRON,
        /** Apache OpenNLP's. */
        OPENNLP
    }

    @Option(
            names = "--extractor",
            paramLabel = "NAME",
            defaultValue = "perceptron",
            description = "Who finds the names: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Extractor extractor = Extractor.PERCEPTRON;

    @Option(
            names = "--opennlp-model",
            paramLabel = "FILE",
            description =
                    "A model of OpenNLP's for names. Default: one is trained on our own training stories, as OpenNLP ships none.")
    private @Nullable Path openNlpModel;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "2",
            description = "How long to measure the speed, after as long to get warm. Default: ${DEFAULT-VALUE}.")
    private double seconds = 2;

    @Option(names = "--json", description = "One JSON object a file.")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Texts in columns.")
    private List<Path> files = List.of();

    EvaluateEntitiesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, List<MarkedText>> inputs = inputs();
        NameFinder finder = finder();
        inputs.forEach((name, texts) -> {
            EvaluationReport report = new EvaluationReport(name, extractor, Evaluation.of(finder, texts, seconds));
            if (json) {
                surroundings.console().line(report.json().toString());
            } else {
                report.print(surroundings.console());
            }
        });
        return ExitCode.OK;
    }

    private Map<String, List<MarkedText>> inputs() {
        Map<String, List<MarkedText>> inputs = new LinkedHashMap<>();
        try {
            for (Path file : files) {
                inputs.put(file.toString(), texts(file));
            }
            if (files.isEmpty()) {
                inputs.put("our own test stories", ownStories().test(surroundings.aside()::line));
            }
        } catch (CorpusException e) {
            throw Failure.failed(Excuses.root(e));
        }
        return inputs;
    }

    private List<MarkedText> texts(Path file) {
        Path path = surroundings.folder().resolve(file);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw Failure.misused("There is no file '" + file + "', or it cannot be read.");
        }
        List<MarkedText> texts = ColumnReader.read(path, SENTENCES_OF_TEXT);
        if (texts.isEmpty()) {
            throw Failure.failed("There is no token in '" + file + "'.");
        }
        return texts;
    }

    private NameFinder finder() throws IOException {
        if (extractor == Extractor.PERCEPTRON) {
            return PerceptronNameFinder.standard();
        }
        if (openNlpModel != null) {
            return OpenNlpNameFinder.read(surroundings.folder().resolve(openNlpModel));
        }
        List<MarkedText> stories = ownStories().train(remark -> {});
        surroundings
                .aside()
                .line("OpenNLP ships no model for names; training one on our " + stories.size() + " training stories.");
        return OpenNlpNameFinder.train(stories);
    }

    private static OwnStories ownStories() {
        return new OwnStories(Installation.running().corpus());
    }
}
