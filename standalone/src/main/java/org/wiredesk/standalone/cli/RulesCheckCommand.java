package org.wiredesk.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RoutingRulesReader.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a file of rules and puts none of them in force. */
@Command(
        name = "check",
        description = {
            "Read a file of routing rules, try each rule on its own examples, and tell every mistake with line and",
            "column. The exit code is 3 if there is one."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk rules check rules.yaml --json | jq .line"})
final class RulesCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The file, as docs/routing.md describes it.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "One JSON object a line for each mistake: file, line, column, sentence.")
    private boolean json;

    RulesCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Result result = ChosenRules.check(surroundings.folder().resolve(file), file);
        result.rules().ifPresent(this::praise);
        RuleMistakeLines.tell(result.mistakes(), json, surroundings);
        return result.rules().isPresent() ? ExitCode.OK : ExitCode.CONFIGURATION;
    }

    private void praise(RoutingRules rules) {
        if (!json) {
            surroundings
                    .console()
                    .line(file + ": " + rules.size() + " rules, no mistakes. Topics: "
                            + String.join(", ", rules.topics()) + ".");
        }
    }
}
