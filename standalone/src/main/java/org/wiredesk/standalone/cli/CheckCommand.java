package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.standalone.terminal.CardPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what files would become if they were published; nothing is sent, and Kafka need not be there. */
@Command(
        name = "check",
        description = {
            "Show what each item of these files would be, field by field, and every warning. Nothing is published.",
            "The exit code is 1 if anything would be rejected."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk check samples/day/041-dpa-penguins-broken.json"})
final class CheckCommand implements Callable<Integer> {

    private static final String FEED = "check";

    private final Surroundings surroundings;
    private final WireReader reader = new WireReader();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Who sent it. Default: what the items themselves say.")
    private @Nullable String source;

    @Option(names = "--format", paramLabel = "NAME", description = "How to read it. Default: by its content.")
    private @Nullable String format;

    @Option(names = "--json", description = "One JSON object an item.")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to look at: files, folders or '-'.")
    private List<String> words = List.of();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> forced = FormatOption.check(Optional.ofNullable(format));
        Receipts receipts = new Receipts(Clock.systemUTC());
        boolean allWell = true;
        for (Input input : Input.of(words, surroundings.folder())) {
            Intake intake =
                    receipts.receive(FEED, Optional.ofNullable(source), input.name(), input.payload(surroundings.in()));
            for (ParseOutcome outcome : reader.read(intake, forced)) {
                show(input, outcome);
                allWell = allWell && !(outcome instanceof Refused);
            }
        }
        return allWell ? ExitCode.OK : ExitCode.FAILURE;
    }

    private void show(Input input, ParseOutcome outcome) {
        if (json) {
            surroundings.console().line(CheckedItem.json(input.title(), outcome).toString());
        } else {
            new CardPrinter(surroundings.output())
                    .lines(CheckedItem.card(input.title(), outcome))
                    .forEach(surroundings.console()::line);
        }
    }
}
