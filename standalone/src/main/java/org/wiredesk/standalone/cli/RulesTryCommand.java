package org.wiredesk.standalone.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.terminal.Console;
import org.wiredesk.streams.route.RoutingRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries rules on the past, before they are in force. */
@Command(
        name = "try",
        description = {
            "Say what other rules would change, topic by topic, on the stories of the past days: which would be new",
            "there, which would be gone, how many stay. Nothing is published."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk rules try rules.yaml --since 7d"})
final class RulesTryCommand implements Callable<Integer> {

    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Surroundings surroundings;

    @Mixin
    private ClusterOptions clusterOptions = new ClusterOptions();

    @Parameters(paramLabel = "FILE", description = "The rules to be tried.")
    private Path file = Path.of("");

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description =
                    "The rules to compare with. Default: those in force; before any were applied those of $WIREDESK_RULES,"
                            + " else the built-in ones.")
    private @Nullable Path against;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = MomentConverter.class,
            description =
                    "Stories that changed then or later: 24h or 7d for so long ago, a day, or a time with its zone."
                            + " Default: 7d.")
    private @Nullable Instant since;

    @Option(names = "--json", description = "One JSON object a line for each topic: topic, same, new, gone.")
    private boolean json;

    RulesTryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        RoutingRules after = ChosenRules.read(Optional.of(file), surroundings);
        Cluster cluster = clusterOptions.resolve(surroundings);
        NamedRules before = NamedRules.of(Optional.ofNullable(against), cluster, surroundings);
        surroundings.aside().line("Compared with " + before.name() + ".");
        Instant from = since == null ? Instant.now().minus(A_WEEK) : since;
        Collection<Story> stories = DeskStories.newest(cluster, Optional.of(from), surroundings);
        RuleTrial trial = new RuleTrial(before.rules(), after);
        try (WorkProgress progress = WorkProgress.on(surroundings, "Routing", "Routed", stories.size())) {
            for (Story story : stories) {
                trial.add(story);
                progress.step();
            }
        }
        Console console = surroundings.console();
        if (json) {
            trial.json().forEach(topic -> console.line(topic.toString()));
        } else {
            trial.lines(surroundings.output()).forEach(console::line);
        }
        return ExitCode.OK;
    }
}
