package org.wiredesk.benchmarks.routing;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.wiredesk.benchmarks.Ratios;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Story;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RoutingRulesReader;

/** Prints how much processor time a story takes with many rules, beside a plain loop over the same rules and beside the built-in rules. */
public final class RoutingReport {

    private static final int RULES = 1_000;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 20;
    private static final int FEW = 10;
    private static final double NANOS_IN_MICRO = 1000;

    private final PrintStream out;
    private final int pairs;
    private final RoutingDay day = new RoutingDay();
    private final List<Story> few = day.stories().subList(0, FEW);
    private final MediaTopicTree tree = MediaTopicTree.standard();

    /** A report of so many pairs. */
    public RoutingReport(PrintStream out, int pairs) {
        this.out = out;
        this.pairs = pairs;
    }

    /**
     * Runs and prints.
     *
     * @throws IllegalStateException if the index and the loop do not find the same
     */
    public void run() {
        List<PlainRule> plain = day.rules(RULES);
        RoutingRules exact = rules(RoutingDay.yaml(plain));
        RoutingRules stemmed = rules(RoutingDay.yaml(plain).replace("exact:", "words:"));
        RoutingRules builtIn = RoutingRulesReader.standard(tree);
        ToIntFunction<Story> loop =
                story -> (int) plain.stream().filter(rule -> rule.meets(story)).count();
        checkSame(exact, loop);
        List<Double> loops = new ArrayList<>();
        List<Double> exacts = new ArrayList<>();
        List<Double> stems = new ArrayList<>();
        List<Double> builtIns = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            loops.add(micros(loop, few, 1));
            exacts.add(micros(indexed(exact), day.stories(), ROUNDS));
            stems.add(micros(indexed(stemmed), day.stories(), ROUNDS));
            builtIns.add(micros(indexed(builtIn), day.stories(), ROUNDS));
        }
        out.printf(Locale.ROOT, "%-34s %18s %30s%n", "rules", "CPU us a story", "times the loop's speed");
        line("1000, plain loop", loops, "");
        line("1000, indexed, exact", exacts, Ratios.of(loops, exacts).toString());
        line("1000, indexed, stemmed", stems, Ratios.of(loops, stems).toString());
        line("17 built-in", builtIns, "");
        out.println(
                "1000 stemmed rules take " + Ratios.of(stems, builtIns) + " times the time of the 17 built-in ones");
    }

    private void line(String what, List<Double> micros, String ratio) {
        out.printf(Locale.ROOT, "%-34s %18.1f %30s%n", what, Ratios.median(micros), ratio);
    }

    private RoutingRules rules(String yaml) {
        return RoutingRulesReader.check(yaml, "benchmark", tree).orThrow();
    }

    private static ToIntFunction<Story> indexed(RoutingRules rules) {
        return story -> rules.match(story).size();
    }

    private void checkSame(RoutingRules rules, ToIntFunction<Story> loop) {
        int all = 0;
        for (Story story : few) {
            int found = loop.applyAsInt(story);
            all += found;
            if (Math.max(1, found) != rules.match(story).size()) {
                throw new IllegalStateException("Index and loop differ on " + story.getStoryId());
            }
        }
        out.printf(
                Locale.ROOT,
                "%d stories of %.0f words, each meets %.1f rules%n",
                day.stories().size(),
                day.stories().stream()
                        .mapToInt(story -> (int)
                                story.getBody().chars().filter(c -> c == ' ').count())
                        .average()
                        .orElse(0),
                (double) all / FEW);
    }

    /** Processor time of this thread, in microseconds a story. */
    private static double micros(ToIntFunction<Story> routing, List<Story> stories, int rounds) {
        var thread = ManagementFactory.getThreadMXBean();
        int found = 0;
        for (int i = 0; i < Math.min(rounds, WARM_UP); i++) {
            found += all(routing, stories);
        }
        long before = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            found += all(routing, stories);
        }
        long nanos = thread.getCurrentThreadCpuTime() - before;
        if (found == 0) {
            throw new IllegalStateException("No rule was met");
        }
        return nanos / NANOS_IN_MICRO / rounds / stories.size();
    }

    private static int all(ToIntFunction<Story> routing, List<Story> stories) {
        int found = 0;
        for (Story story : stories) {
            found += routing.applyAsInt(story);
        }
        return found;
    }
}
