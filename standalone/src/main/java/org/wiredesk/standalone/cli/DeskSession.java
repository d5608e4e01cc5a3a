package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.standalone.desk.DaySummary;
import org.wiredesk.standalone.desk.DecisionTable;
import org.wiredesk.standalone.desk.DecisionWatch;
import org.wiredesk.standalone.desk.Desk;
import org.wiredesk.standalone.desk.DeskSettings;
import org.wiredesk.standalone.desk.SampleDay;
import org.wiredesk.standalone.folder.FolderLock;
import org.wiredesk.standalone.terminal.Console;
import org.wiredesk.standalone.terminal.Tone;

/** One run of a desk, as somebody sees it who has typed {@code wiredesk up}: start, decisions, the day's summary, stop. */
final class DeskSession {

    private static final Logger LOG = LoggerFactory.getLogger(DeskSession.class);
    private static final Duration PACE = Duration.ofMillis(150);
    private static final Duration DAY_IS_OVER = Duration.ofSeconds(2);
    private static final Duration A_MOMENT = Duration.ofMillis(100);
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private final DeskSettings settings;
    private final Console console;
    private final boolean sample;
    private final long start = System.nanoTime();

    DeskSession(DeskSettings settings, Console console, boolean sample) {
        this.settings = settings;
        this.console = console;
        this.sample = sample;
    }

    /**
     * Runs until a signal ends the process, which stops the desk on the way.
     *
     * @param lock let go when all else has stopped
     */
    int run(FolderLock lock) throws IOException, InterruptedException {
        console.line(
                Tone.STRONG,
                "Wiredesk " + Version.number() + " starts on "
                        + settings.folder().root());
        Desk desk = new Desk(
                settings,
                Version.number(),
                this::reached,
                part -> LOG.atInfo().addKeyValue("part", part).log("Stopping"));
        desk.attach("lock", lock);
        DeskStop.atEndOf(desk, console);
        try {
            return work(desk);
        } catch (ExecutionException e) {
            LOG.atInfo().setCause(e).log("The desk failed");
            throw Failure.failed("The desk cannot go on: " + Excuses.root(e) + ". More is in "
                    + settings.folder().logs() + ".");
        }
    }

    private int work(Desk desk) throws IOException, InterruptedException, ExecutionException {
        DecisionTable table = new DecisionTable(console.terminal(), ZoneId.systemDefault());
        SampleDay day = SampleDay.resume(settings.installation().sampleDay(), settings.folder(), PACE);
        boolean plays = sample && !day.wasPlayed();
        desk.startKafka();
        DecisionWatch watch =
                desk.attach("table", DecisionWatch.from(desk.cluster(), decision -> console.line(table.row(decision))));
        desk.startTopology();
        desk.openFeeds();
        desk.attach("sample day", day::stop);
        // While the topology gets ready, its first items come in.
        Future<Void> played = plays ? day.playBeside() : CompletableFuture.completedFuture(null);
        desk.awaitReady();
        console.line(Tone.NEW, "Ready after " + seconds() + " s. Stop it with Ctrl-C.");
        console.gap();
        console.line(table.header());
        watch.start();
        played.get();
        if (plays) {
            summaryOf(desk, watch).ifPresent(this::show);
        }
        NextSteps.lines(settings).forEach(console::line);
        throw new ExecutionException(awaitEnd(desk));
    }

    /** The day's summary, when all of it is decided; empty if a part dies before that. */
    private static Optional<DaySummary> summaryOf(Desk desk, DecisionWatch watch)
            throws InterruptedException, ExecutionException {
        while (desk.awaitFailure(A_MOMENT).isEmpty()) {
            if (desk.feedsAreEmpty() && watch.quietFor().compareTo(DAY_IS_OVER) > 0) {
                DaySummary summary = DaySummary.read(desk.cluster(), desk.topics());
                if (summary.isComplete()) {
                    return Optional.of(summary);
                }
            }
        }
        return Optional.empty();
    }

    private void show(DaySummary summary) {
        console.gap();
        summary.lines().forEach(console::line);
    }

    private static Throwable awaitEnd(Desk desk) throws InterruptedException, ExecutionException {
        Optional<Throwable> failure = Optional.empty();
        while (failure.isEmpty()) {
            failure = desk.awaitFailure(A_WHILE);
        }
        return failure.get();
    }

    private synchronized void reached(String part, String where) {
        console.line("  %-9s %s  ".formatted(part, where) + console.terminal().paint(Tone.FAINT, seconds() + " s"));
    }

    /** Since the start, to a tenth of a second. */
    private String seconds() {
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9);
    }
}
