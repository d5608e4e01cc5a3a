package org.wiredesk.standalone.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.TopicsAdmin;
import org.wiredesk.standalone.rules.AppliedVersion;
import org.wiredesk.standalone.rules.Backfill;
import org.wiredesk.standalone.rules.ControlTopics;
import org.wiredesk.standalone.rules.RulesHistory;
import org.wiredesk.standalone.rules.RulesWriter;
import org.wiredesk.standalone.rules.TopologyProgress;
import org.wiredesk.standalone.terminal.Tone;
import org.wiredesk.streams.StreamsSettings;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RoutingRulesReader;
import org.wiredesk.streams.text.Sha256;

/** Applies rules that are without mistakes, to what comes and to the past, and says what came of it. */
final class RulesRun {

    private final Cluster cluster;
    private final RulesOptions options;
    private final Surroundings surroundings;
    private final String group;
    private final RulesReport report;

    RulesRun(Cluster cluster, RulesOptions options, Surroundings surroundings) {
        this.cluster = cluster;
        this.options = options;
        this.surroundings = surroundings;
        this.group = StreamsSettings.applicationId(new EnvironmentReader(surroundings.environment()));
        this.report = new RulesReport(surroundings.console(), options.json());
    }

    /** Says what would change. */
    int dry(String yaml, RoutingRules rules) throws ExecutionException, InterruptedException {
        Optional<AppliedVersion> newest = newest();
        report.difference(rules.differenceFrom(inForce(newest)), isSame(newest, yaml), number(newest) + 1);
        return ExitCode.OK;
    }

    /** Applies them. */
    int real(String yaml, RoutingRules rules, Optional<Instant> past) throws ExecutionException, InterruptedException {
        String by = options.by(surroundings);
        Optional<AppliedVersion> before = newest();
        boolean isNew = !isSame(before, yaml);
        TopicsAdmin.ensure(cluster, rules.topics().stream().map(Topics::news).toList());
        if (isNew) {
            write(yaml, by);
        }
        AppliedVersion version = newest().orElseThrow();
        if (!isTaken(version)) {
            surroundings.aside().line(Tone.BAD, notTaken(version));
            return ExitCode.FAILURE;
        }
        report.inForce(version, rules.size(), isNew);
        return past.isEmpty() || backfill(version, past.get(), by) ? ExitCode.OK : ExitCode.FAILURE;
    }

    private Optional<AppliedVersion> newest() throws ExecutionException, InterruptedException {
        Reach.topics(cluster);
        Optional<String> problem = ControlTopics.problem(cluster);
        if (problem.isPresent()) {
            throw Failure.failed(problem.get());
        }
        return RulesHistory.read(cluster).newest();
    }

    private void write(String yaml, String by) throws ExecutionException, InterruptedException {
        try {
            new RulesWriter(cluster).write(yaml, by, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        } catch (RulesWriter.SomebodyElse e) {
            throw Failure.failed("Somebody else applied rules at this moment, and yours are not in force."
                    + " Look at them with './wiredesk rules show', and try again.");
        }
    }

    private boolean isTaken(AppliedVersion version) throws ExecutionException, InterruptedException {
        try (TopologyProgress progress = new TopologyProgress(cluster, group, Topics.NEWS_ROUTING_RULES)) {
            return progress.await(version.offsets(), options.patience());
        }
    }

    private String notTaken(AppliedVersion version) {
        return "Version " + version.change().getVersion() + " is written, and not every task went by it within "
                + options.patience().toSeconds() + " s. Does the topology run, and as " + group
                + "? It takes the rules when it has done what came before them; './wiredesk rules show' says how far"
                + " it is.";
    }

    private boolean backfill(AppliedVersion version, Instant since, String by)
            throws ExecutionException, InterruptedException {
        List<String> stories = DeskStories.newest(cluster, Optional.of(since), surroundings).stream()
                .filter(story -> !story.getReceivedAt().isBefore(since))
                .map(Story::getStoryId)
                .toList();
        boolean complete;
        try (WorkProgress progress = WorkProgress.on(surroundings, "Routing", "Routed", stories.size())) {
            long[] shown = {0};
            complete = new Backfill(cluster, version.change()).run(stories, by, group, options.patience(), done -> {
                for (; shown[0] < done; shown[0]++) {
                    progress.step();
                }
            });
        }
        if (complete) {
            report.backfilled(stories.size());
        } else {
            surroundings
                    .aside()
                    .line(
                            Tone.BAD,
                            "The stories of the past are asked for, and for "
                                    + options.patience().toSeconds()
                                    + " s no more of them were routed. The topology goes on with them when it can.");
        }
        return complete;
    }

    private RoutingRules inForce(Optional<AppliedVersion> newest) {
        return newest.flatMap(version -> RoutingRulesReader.check(
                                version.change().getYaml(), "version", MediaTopicTree.standard())
                        .rules())
                .orElseGet(() -> ChosenRules.read(Optional.empty(), surroundings));
    }

    private static boolean isSame(Optional<AppliedVersion> newest, String yaml) {
        return newest.filter(version -> version.change().getHash().equals(Sha256.of(yaml)))
                .isPresent();
    }

    private static int number(Optional<AppliedVersion> newest) {
        return newest.map(version -> version.change().getVersion()).orElse(0);
    }
}
