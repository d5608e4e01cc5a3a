package org.wiredesk.benchmarks.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiredesk.language.corpus.ColumnReader;
import org.wiredesk.language.corpus.MarkedText;
import org.wiredesk.language.corpus.OwnStories;
import org.wiredesk.language.name.NameFinder;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.name.measure.Evaluation;
import org.wiredesk.language.name.opennlp.OpenNlpNameFinder;
import org.wiredesk.language.name.perceptron.PerceptronNameFinder;

/** Prints F1 and speed of our name finder and of OpenNLP's, which learns from the same stories of ours in the same run. */
public final class NamesReport {

    private static final Path CORPUS = Path.of("language/corpus");
    private static final Path PUD = Path.of("../shared/data/ner/uner-pud/en_pud-ud-test.iob2");
    private static final int SENTENCES_OF_TEXT = 20;
    private static final double SECONDS = 3;
    private static final String ROW = "%-12s %-22s %7s %7s %7s %7s %12s %10s%n";

    private final PrintStream out;

    /** A report to a stream. */
    public NamesReport(PrintStream out) {
        this.out = out;
    }

    /** Runs in a checkout and prints. */
    public void run() throws IOException {
        OwnStories stories = new OwnStories(CORPUS);
        Map<String, List<MarkedText>> tests = new LinkedHashMap<>();
        tests.put("our own test stories", stories.test(remark -> {}));
        if (Files.isReadable(PUD)) {
            tests.put("UNER English-PUD", ColumnReader.read(PUD, SENTENCES_OF_TEXT));
        } else {
            out.println("There is no '" + PUD + "'; without it, only our own stories are counted.");
        }
        out.printf(ROW, "finder", "texts", "person", "organis.", "place", "F1", "tokens/s", "stories/s");
        print("ours", PerceptronNameFinder.standard(), tests);
        print("OpenNLP", OpenNlpNameFinder.train(stories.train(remark -> {})), tests);
    }

    private void print(String finder, NameFinder names, Map<String, List<MarkedText>> tests) {
        tests.forEach((name, texts) -> {
            Evaluation evaluation = Evaluation.of(names, texts, SECONDS);
            out.printf(
                    ROW,
                    finder,
                    name,
                    percent(evaluation.scores().of(NameType.PERSON).f1()),
                    percent(evaluation.scores().of(NameType.ORGANISATION).f1()),
                    percent(evaluation.scores().of(NameType.PLACE).f1()),
                    percent(evaluation.scores().all().f1()),
                    String.format(Locale.ROOT, "%,.0f", evaluation.tokensPerSecond()),
                    String.format(Locale.ROOT, "%,.0f", evaluation.storiesPerSecond()));
        });
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }
}
