package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.rules.AppliedVersion;
import org.wiredesk.standalone.rules.StandingRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the rules that are in force. */
@Command(
        name = "show",
        description = {
            "Print the routing rules in force, as they were written. Their version, and who applied them when, is said",
            "beside them, so that what is printed can be edited and applied."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example: wiredesk rules show > rules.yaml"})
final class RulesShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ClusterOptions clusterOptions = new ClusterOptions();

    @Option(names = "--rules-version", paramLabel = "N", description = "An earlier version.")
    private @Nullable Integer number;

    @Option(
            names = "--json",
            description =
                    "One JSON object: version, hash, by, appliedAt, tasks, tasksInForce (null if you may not see it), yaml.")
    private boolean json;

    RulesShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Cluster cluster = clusterOptions.resolve(surroundings);
        StandingRules standing = StandingRules.read(cluster, NamedRules.store(surroundings), Reach.all(cluster));
        Optional<RoutingRulesChange> version = number == null
                ? standing.inForce()
                : standing.history().version(number).map(AppliedVersion::change);
        if (version.isPresent()) {
            show(version.get(), standing);
            return ExitCode.OK;
        }
        if (number != null && number != 0) {
            throw Failure.misused("There is no version " + number + " of the rules.");
        }
        String yaml = ChosenRules.text(surroundings);
        if (json) {
            surroundings
                    .console()
                    .line(JsonNodeFactory.instance
                            .objectNode()
                            .put("version", 0)
                            .put("yaml", yaml)
                            .toString());
        } else {
            surroundings
                    .aside()
                    .line("Version 0: no rules were applied. The topology goes by those of its $WIREDESK_RULES, else by"
                            + " the built-in ones; these are those of yours.");
            surroundings.console().line(yaml.stripTrailing());
        }
        return ExitCode.OK;
    }

    private void show(RoutingRulesChange change, StandingRules standing) {
        int written = standing.history()
                .version(change.getVersion())
                .map(version -> version.offsets().size())
                .orElse(0);
        Optional<Long> going = standing.tasks().map(tasks -> tasks.goingBy(change));
        long tasks = Math.max(written, going.orElse(0L));
        if (json) {
            surroundings
                    .console()
                    .line(JsonNodeFactory.instance
                            .objectNode()
                            .put("version", change.getVersion())
                            .put("hash", change.getHash())
                            .put("by", change.getBy())
                            .put("appliedAt", change.getAppliedAt().toString())
                            .put("tasks", tasks)
                            .put("tasksInForce", going.orElse(null))
                            .put("yaml", change.getYaml())
                            .toString());
            return;
        }
        surroundings
                .aside()
                .line("Version " + change.getVersion() + ", applied by " + change.getBy() + " at "
                        + change.getAppliedAt() + ", "
                        + going.map(count -> "in force in " + count + " of " + tasks + " tasks.")
                                .orElse("written in " + tasks + " partitions: who may read "
                                        + NamedRules.store(surroundings) + " is told whether it is in force."));
        standing.history()
                .newest()
                .map(newest -> newest.change().getVersion())
                .filter(newest -> number == null && newest > change.getVersion())
                .ifPresent(newest -> surroundings
                        .aside()
                        .line("Version " + newest + " is written and not in force: if that stays so, apply it again."));
        surroundings.console().line(change.getYaml().stripTrailing());
    }
}
