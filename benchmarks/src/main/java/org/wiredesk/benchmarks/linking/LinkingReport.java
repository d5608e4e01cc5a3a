package org.wiredesk.benchmarks.linking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Links the invented day and prints how right that was, rule by rule, and how right the usual methods are. */
public final class LinkingReport {

    private static final int WHOLE_DAY = 100;
    private static final int STORIES_STACKED = 250;
    private static final String ROW = "%-24s %7s %10s %7s %8s %7s%n";
    private static final String FIGURES = "%-24s %,7d %10.4f %,7d %8.4f %7.4f%n";

    private final PrintStream out;
    private final boolean verbose;

    /**
     * @param verbose whether every item that went wrong is printed, too
     */
    public LinkingReport(PrintStream out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    /** Runs and prints. */
    public void run() throws IOException {
        Optional<Sentences> sentences = Sentences.read();
        if (sentences.isEmpty()) {
            out.println(WireDay.missing());
            return;
        }
        List<SentItem> day = WireDay.of(sentences.get(), WHOLE_DAY, 0);
        out.printf(
                Locale.ROOT,
                "A day of %,d items, %,d of them revisions.%n%n",
                day.size(),
                day.stream().filter(sent -> !sent.isFirst()).count());
        byRule(day);
        List<Linker> usual = List.of(
                new Baseline<>("MinHash 32x4, 0.5", new MinHash(), 0.5),
                new Baseline<>("MinHash 32x4, 0.3", new MinHash(), 0.3),
                new Baseline<>("SimHash, 3 bits", new SimHash(), -3),
                new Baseline<>("SimHash, 12 bits", new SimHash(), -12));
        header("the same by");
        usual.forEach(linker -> print(linker.name(), new LinkingScore(day, linker.link(day)).all()));
        out.println();
        stacked(
                sentences.get(),
                Stream.concat(Stream.of(wiredesk()), usual.stream()).toList());
    }

    private void byRule(List<SentItem> day) throws IOException {
        Map<String, Answer> answers = wiredesk().link(day);
        LinkingScore score = new LinkingScore(day, answers);
        header("rule");
        score.rows().forEach(this::print);
        print("in all", score.all());
        out.println();
        if (verbose) {
            score.wrong().forEach(sent -> out.println("WRONG " + told(sent, answers)));
            score.missed().forEach(sent -> out.println("MISSED " + told(sent, answers)));
        }
    }

    private void stacked(Sentences sentences, List<Linker> linkers) {
        List<SentItem> items = Stacked.of(sentences, STORIES_STACKED);
        out.printf("%-24s %s%n", "found under a new id", "after 1, 2, 4 and 8 updates; precision of all links");
        for (Linker linker : linkers) {
            LinkingScore score = new LinkingScore(items, linker.link(items));
            out.printf("%-24s", linker.name());
            Stacked.recalls(score).forEach(recall -> out.printf(Locale.ROOT, " %7.3f", recall));
            out.printf(Locale.ROOT, " %10.3f%n", score.all().precision());
        }
    }

    private static Linker wiredesk() throws IOException {
        return new Wiredesk(Files.createTempDirectory("linking"));
    }

    private static String told(SentItem sent, Map<String, Answer> answers) {
        return String.join(
                " | ",
                sent.item().getItemId(),
                sent.story(),
                sent.way(),
                Objects.toString(answers.get(sent.item().getItemId()), "no answer"),
                sent.item().getSlug().orElse(""),
                sent.item().getHeadline());
    }

    private void header(String first) {
        out.printf(ROW, first, "links", "precision", "needed", "recall", "F1");
    }

    private void print(String name, LinkingScore.Row row) {
        out.printf(Locale.ROOT, FIGURES, name, row.links(), row.precision(), row.needed(), row.recall(), row.f1());
    }
}
