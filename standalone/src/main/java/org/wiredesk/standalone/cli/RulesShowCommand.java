package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.rules.AppliedVersion;
import org.wiredesk.standalone.rules.RulesHistory;
import org.wiredesk.standalone.rules.TopologyProgress;
import org.wiredesk.streams.StreamsSettings;
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

    @Option(names = "--json", description = "One JSON object: version, hash, by, appliedAt, tasks, tasksInForce, yaml.")
    private boolean json;

    RulesShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, ExecutionException, InterruptedException {
        Cluster cluster = clusterOptions.resolve(surroundings);
        RulesHistory history = Reach.topics(cluster).names().contains(Topics.NEWS_ROUTING_RULES.name())
                ? RulesHistory.read(cluster)
                : RulesHistory.empty();
        Optional<AppliedVersion> version = number == null ? history.newest() : history.version(number);
        if (version.isPresent()) {
            show(version.get(), tasks(version.get(), cluster));
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

    private long tasks(AppliedVersion version, Cluster cluster) throws ExecutionException, InterruptedException {
        String group = StreamsSettings.applicationId(new EnvironmentReader(surroundings.environment()));
        try (TopologyProgress progress = new TopologyProgress(cluster, group, Topics.NEWS_ROUTING_RULES)) {
            return progress.taken(version.offsets());
        }
    }

    private void show(AppliedVersion version, long taken) {
        RoutingRulesChange change = version.change();
        int tasks = version.offsets().size();
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
                            .put("tasksInForce", taken)
                            .put("yaml", change.getYaml())
                            .toString());
            return;
        }
        surroundings
                .aside()
                .line("Version " + change.getVersion() + ", applied by " + change.getBy() + " at "
                        + change.getAppliedAt() + ", taken by " + taken + " of " + tasks + " tasks.");
        surroundings.console().line(change.getYaml().stripTrailing());
    }
}
