package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.terminal.Console;
import org.wiredesk.standalone.terminal.Tone;
import org.wiredesk.streams.route.RoutingRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why each rule sends a story somewhere, or does not. */
@Command(
        name = "explain",
        description = {
            "Say why each rule fires for a story, or why not. The story is one that the desk knows, or what a wire file",
            "would open: parsed, cleaned and enriched as for a real start, but linked to nothing."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk rules explain samples/day --rules rules.yaml --json | jq .goesTo"})
final class RulesExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ClusterOptions clusterOptions = new ClusterOptions();

    @Parameters(
            paramLabel = "ITEM|FILE",
            description = "A file or folder; or a story's id or its end, an item's id, or the agency's.")
    private String name = "";

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "The rules. Default for a story of the desk: those in force. For a file, and before any were"
                    + " applied: those of $WIREDESK_RULES, else the built-in ones.")
    private @Nullable Path rulesFile;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Who sent the file. Default: what the items themselves say.")
    private @Nullable String source;

    @Option(
            names = "--json",
            description =
                    "One JSON object a line for each story: storyId, headline, goesTo, rules with outcome and reason.")
    private boolean json;

    RulesExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<Path> file = Optional.ofNullable(rulesFile);
        if (Files.exists(surroundings.folder().resolve(name))) {
            RoutingRules rules = ChosenRules.read(file, surroundings);
            FileStories.in(name, Optional.ofNullable(source), surroundings).forEach(story -> show(story, rules));
            return ExitCode.OK;
        }
        Cluster cluster = clusterOptions.resolve(surroundings);
        NamedRules rules = NamedRules.of(file, cluster, surroundings);
        Story story = DeskStories.named(name, cluster, surroundings);
        surroundings.aside().line("Explained by " + rules.name() + ".");
        show(story, rules.rules());
        return ExitCode.OK;
    }

    private void show(Story story, RoutingRules rules) {
        Console console = surroundings.console();
        if (json) {
            console.line(RuleReport.json(story, rules).toString());
            return;
        }
        console.line(Tone.STRONG, RuleReport.title(story));
        RuleReport.lines(story, rules, surroundings.output()).forEach(console::line);
    }
}
