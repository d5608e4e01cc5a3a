package org.wiredesk.standalone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RoutingRulesReader.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts rules in force while the topology runs. */
@Command(
        name = "apply",
        description = {
            "Put routing rules in force, without a restart: check them, create the topics that they name, publish them",
            "as the next version, and wait until every task goes by it. A file with a mistake changes nothing and ends",
            "with exit code 3."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk rules apply rules.yaml --backfill 24h"})
final class RulesApplyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ClusterOptions clusterOptions = new ClusterOptions();

    @Mixin
    private RulesOptions options = new RulesOptions();

    @Parameters(paramLabel = "FILE", description = "The rules, as docs/routing.md describes them.")
    private Path file = Path.of("");

    @Option(
            names = "--backfill",
            paramLabel = "TIME",
            converter = MomentConverter.class,
            description = "Route the stories once more whose newest version came in then or later: 24h or 7d for so"
                    + " long ago, a day, or a time with its zone.")
    private @Nullable Instant backfill;

    @Option(names = "--dry-run", description = "Say what would change; write nothing and create no topic.")
    private boolean dryRun;

    RulesApplyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, ExecutionException, InterruptedException {
        String yaml = ChosenRules.text(surroundings.folder().resolve(file), file);
        Result result = ChosenRules.check(yaml, file);
        RuleMistakeLines.tell(result.mistakes(), options.json(), surroundings);
        if (result.rules().isEmpty()) {
            return ExitCode.CONFIGURATION;
        }
        RoutingRules rules = result.rules().get();
        Cluster cluster = clusterOptions.resolve(surroundings);
        RulesRun run = new RulesRun(cluster, options, surroundings);
        return dryRun ? run.dry(yaml, rules) : run.real(yaml, rules, Optional.ofNullable(backfill));
    }
}
