package org.wiredesk.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a file of feeds and opens none of them. */
@Command(
        name = "check",
        description = {
            "Read a file of feeds and tell every mistake in it, with line and column.",
            "Nothing is opened or fetched. Secrets have to be set, as for a real start."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk feeds check docs/feeds.example.yaml"})
final class FeedsCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The file, as docs/feeds.md describes it.")
    private Path file = Path.of("");

    FeedsCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Mistakes mistakes = new Mistakes();
        Optional<List<FeedSettings>> feeds =
                mistakes.in(() -> FeedsFile.read(surroundings.folder().resolve(file), surroundings.environment()));
        mistakes.throwIfAny();
        feeds.orElse(List.of()).forEach(feed -> surroundings.console().line(feed.name() + ": " + feed.from()));
        return ExitCode.OK;
    }
}
