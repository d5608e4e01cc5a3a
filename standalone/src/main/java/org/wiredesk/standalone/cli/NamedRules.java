package org.wiredesk.standalone.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.RoutingRulesChange;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.standalone.rules.StandingRules;
import org.wiredesk.streams.StreamsSettings;
import org.wiredesk.streams.route.LiveRulesStep;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RoutingRulesReader;

/**
 * Rules to compare with, and what they are called: whoever reads what came of it must know by which.
 *
 * @param name as in "Compared with version 3 of the rules."
 */
record NamedRules(String name, RoutingRules rules) {

    /** The topic in which the topology keeps the rules that it goes by. */
    static String store(Surroundings surroundings) {
        return LiveRulesStep.storeTopic(
                StreamsSettings.applicationId(new EnvironmentReader(surroundings.environment())));
    }

    /**
     * The rules of a file, else those of a desk.
     *
     * @throws Failure with every mistake in the file, or if the desk's cannot be read
     */
    static NamedRules of(Optional<Path> file, Cluster cluster, Surroundings surroundings) throws InterruptedException {
        return file.isPresent()
                ? new NamedRules("those of " + file.get(), ChosenRules.read(file, surroundings))
                : inForce(StandingRules.read(cluster, store(surroundings), Reach.all(cluster)), surroundings);
    }

    /**
     * The rules that a desk goes by: those that were applied, else those of the settings here, which may be others than the topology's.
     *
     * @throws Failure if this program cannot read them
     */
    static NamedRules inForce(StandingRules standing, Surroundings surroundings) {
        Optional<RoutingRulesChange> applied = standing.inForce();
        if (applied.isEmpty()) {
            return new NamedRules(
                    ChosenRules.name(surroundings) + ", as none were applied",
                    ChosenRules.read(Optional.empty(), surroundings));
        }
        String version = "version " + applied.get().getVersion() + " of the rules";
        return RoutingRulesReader.check(applied.get().getYaml(), version, MediaTopicTree.standard())
                .rules()
                .map(rules -> new NamedRules(
                        version + (standing.tasks().isPresent() ? ", which is in force" : ", which was applied last"),
                        rules))
                .orElseThrow(() -> Failure.failed("This version of Wiredesk cannot read " + version
                        + ", by which the topology goes: take the version that applied them."));
    }
}
