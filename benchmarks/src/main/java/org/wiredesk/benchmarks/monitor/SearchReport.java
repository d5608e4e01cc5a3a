package org.wiredesk.benchmarks.monitor;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.utils.Utils;
import org.wiredesk.monitor.search.Parameters;
import org.wiredesk.monitor.search.RowFilter;
import org.wiredesk.monitor.stream.Hub;
import org.wiredesk.monitor.window.Arrived;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.monitor.window.StoryList;
import org.wiredesk.monitor.window.Window;
import org.wiredesk.monitor.window.WindowWriter;
import org.wiredesk.records.Revision;
import org.wiredesk.schemas.Topics;

/** Fills a window with stories and asks it what an editor asks. */
public final class SearchReport {

    private static final int ROUNDS = 500;
    private static final int PAGE = 50;
    private static final int REFRESH_EVERY = 5_000;
    private static final double MILLIS = 1e6;

    private final PrintStream out;
    private final int stories;
    private final GeneratedStories generated = new GeneratedStories();

    /**
     * @param stories how many are in the window
     */
    public SearchReport(PrintStream out, int stories) {
        this.out = out;
        this.stories = stories;
    }

    /** Runs and prints. */
    public void run() throws IOException {
        Path folder = Files.createTempDirectory("search");
        try (Window window = Window.open(folder)) {
            fill(window);
            out.printf(Locale.ROOT, "%-28s %10s %10s %10s%n", "question", "median ms", "p99 ms", "CPU ms");
            ask(window, "newest", () -> Map.of());
            ask(window, "one source", () -> Map.of("source", List.of("ap")));
            ask(window, "a word", () -> Map.of("q", List.of(generated.word())));
            ask(window, "two words", () -> Map.of("q", List.of(generated.word() + " " + generated.word())));
            ask(window, "a phrase", () -> Map.of("q", List.of('"' + generated.word() + " " + generated.word() + '"')));
            ask(
                    window,
                    "a beginning",
                    () -> Map.of("q", List.of(generated.word().substring(0, 2) + "*")));
            ask(
                    window,
                    "a word, one source out",
                    () -> Map.of("q", List.of(generated.word()), "source", List.of("-ap")));
        }
        Utils.delete(folder.toFile());
    }

    private void fill(Window window) throws IOException {
        Progress progress = Progress.from("benchmark", Map.of());
        WindowWriter writer = new WindowWriter(window, progress, new Hub(new SimpleMeterRegistry()), Clock.systemUTC());
        long start = System.nanoTime();
        for (int number = 0; number < stories; number++) {
            Revision revision = generated.story(number);
            writer.take(new Arrived(Topics.NEWS_REVISIONS.name(), 0, number, revision.getReceivedAt(), revision));
            if (number % REFRESH_EVERY == 0) {
                window.refresh();
            }
        }
        window.refresh();
        window.commit(progress.note());
        out.printf(Locale.ROOT, "%,d stories taken in %.0f s%n", stories, (System.nanoTime() - start) / 1e9);
    }

    private void ask(Window window, String name, Supplier<Map<String, List<String>>> question) throws IOException {
        StoryList list = new StoryList(window);
        double[] millis = new double[ROUNDS];
        long cpu = 0;
        for (int round = -ROUNDS / 5; round < ROUNDS; round++) {
            RowFilter filter = RowFilter.of(new Parameters(question.get()));
            long before = threadTime();
            long start = System.nanoTime();
            list.page(filter, true, PAGE, Optional.empty());
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / MILLIS;
                cpu += threadTime() - before;
            }
        }
        Arrays.sort(millis);
        out.printf(
                Locale.ROOT,
                "%-28s %10.2f %10.2f %10.2f%n",
                name,
                millis[ROUNDS / 2],
                millis[ROUNDS * 99 / 100],
                cpu / MILLIS / ROUNDS);
    }

    private static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
