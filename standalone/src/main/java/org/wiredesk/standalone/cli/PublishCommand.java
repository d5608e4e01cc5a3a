package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.Payload;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.publish.WirePublisher;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.TopicsAdmin;
import org.wiredesk.standalone.terminal.Tone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes files as a feed would, and says what became of them. */
@Command(
        name = "publish",
        description = {
            "Publish files, folders or standard input ('-') to the wire.",
            "What cannot be read goes to wire.rejects, and the exit code is 1."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk publish --source ap samples/day/027-ap-ferlo-talks.txt"})
final class PublishCommand implements Callable<Integer> {

    private static final String FEED = "publish";
    private static final int MEGABYTES_UNDER_WAY = 48;

    private final Surroundings surroundings;

    @Mixin
    private ClusterOptions clusterOptions = new ClusterOptions();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Who sent it. Default: what the items themselves say.")
    private @Nullable String source;

    @Option(names = "--format", paramLabel = "NAME", description = "How to read it. Default: by its content.")
    private @Nullable String format;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "What to publish, in this order.")
    private List<String> words = List.of();

    PublishCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, ExecutionException, InterruptedException {
        Optional<String> forced = FormatOption.check(Optional.ofNullable(format));
        List<Input> inputs = Input.of(words, surroundings.folder());
        Cluster cluster = clusterOptions.resolve(surroundings);
        Reach.topics(cluster);
        TopicsAdmin.ensure(cluster, List.of(Topics.WIRE_ITEMS, Topics.WIRE_URGENT, Topics.WIRE_REJECTS));
        long start = System.nanoTime();
        PublishTally tally = new PublishTally();
        try (WirePublisher publisher = new WirePublisher(cluster);
                WorkProgress progress = WorkProgress.on(surroundings, "Publishing", "Published", inputs.size())) {
            publishAll(inputs, publisher, forced, tally, progress);
        }
        report(tally, inputs.size(), (System.nanoTime() - start) / 1e9);
        return tally.allWell() ? ExitCode.OK : ExitCode.FAILURE;
    }

    private void publishAll(
            List<Input> inputs,
            WirePublisher publisher,
            Optional<String> forced,
            PublishTally tally,
            WorkProgress progress)
            throws InterruptedException {
        Receipts receipts = new Receipts(Clock.systemUTC());
        Room room = new Room(MEGABYTES_UNDER_WAY);
        for (Input input : inputs) {
            Optional<Payload> payload = read(input, tally);
            if (payload.isEmpty()) {
                progress.step();
                continue;
            }
            int taken = room.enter((int) Math.min(payload.get().size(), Payload.MOST_IN_MEMORY));
            Intake intake = receipts.receive(FEED, Optional.ofNullable(source), input.name(), payload.get());
            var unused = publisher.publish(intake, forced).whenComplete((published, problem) -> {
                if (problem == null) {
                    tally.add(input, published);
                } else {
                    tally.fail(input, String.valueOf(problem.getMessage()));
                }
                progress.step();
                room.leave(taken);
            });
        }
        publisher.flush();
        room.awaitEmpty();
    }

    private Optional<Payload> read(Input input, PublishTally tally) {
        try {
            return Optional.of(input.payload(surroundings.in()));
        } catch (IOException e) {
            tally.fail(input, "it cannot be read (" + e.getMessage() + ").");
            return Optional.empty();
        }
    }

    private void report(PublishTally tally, int files, double seconds) {
        tally.reasons().forEach(reason -> surroundings.aside().line(Tone.BAD, reason));
        if (tally.moreReasons() > 0) {
            surroundings.aside().line(Tone.BAD, "... and " + tally.moreReasons() + " more.");
        }
        surroundings.console().line(tally.summary(files, seconds));
    }
}
