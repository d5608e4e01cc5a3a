package org.wiredesk.standalone.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.EnvironmentReader;
import org.wiredesk.schemas.Topics;
import org.wiredesk.schemas.TopicsAdmin;
import org.wiredesk.standalone.rules.AppliedVersion;
import org.wiredesk.standalone.rules.Backfill;
import org.wiredesk.standalone.rules.ControlTopics;
import org.wiredesk.standalone.rules.RulesByTask;
import org.wiredesk.standalone.rules.RulesHistory;
import org.wiredesk.standalone.rules.RulesWriter;
import org.wiredesk.standalone.rules.StandingRules;
import org.wiredesk.standalone.rules.TopologyProgress;
import org.wiredesk.standalone.terminal.Tone;
import org.wiredesk.streams.StreamsSettings;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.text.Sha256;

/** Applies rules that are without mistakes, to what comes and to the past, and says what came of it. */
final class RulesRun {

    private final Cluster cluster;
    private final RulesOptions options;
    private final Surroundings surroundings;
    private final String group;
    private final String store;
    private final RulesReport report;

    RulesRun(Cluster cluster, RulesOptions options, Surroundings surroundings) {
        this.cluster = cluster;
        this.options = options;
        this.surroundings = surroundings;
        this.group = StreamsSettings.applicationId(new EnvironmentReader(surroundings.environment()));
        this.store = NamedRules.store(surroundings);
        this.report = new RulesReport(surroundings.console(), options.json());
    }

    /** Says what would change. */
    int dry(String yaml, RoutingRules rules) throws ExecutionException, InterruptedException {
        StandingRules standing = standing();
        report.difference(
                rules.differenceFrom(NamedRules.inForce(standing, surroundings).rules()),
                isSame(standing, yaml) && !isLeftAlone(standing),
                standing.next());
        return ExitCode.OK;
    }

    /** Applies them. */
    int real(String yaml, RoutingRules rules, Optional<Instant> past) throws ExecutionException, InterruptedException {
        String by = options.by(surroundings);
        StandingRules before = standing();
        boolean isNew = !isSame(before, yaml) || isLeftAlone(before);
        TopicsAdmin.ensure(cluster, rules.topics().stream().map(Topics::news).toList());
        if (isNew) {
            write(yaml, by, before.next());
        }
        AppliedVersion version = RulesHistory.read(cluster).newest().orElseThrow();
        if (!isTaken(version)) {
            return failed(notTaken(version));
        }
        Optional<String> problem = problem(version);
        if (problem.isPresent()) {
            return failed(problem.get());
        }
        report.inForce(version, rules.size(), isNew);
        return past.isEmpty() || backfill(version, past.get(), by) ? ExitCode.OK : ExitCode.FAILURE;
    }

    private int failed(String sentence) {
        surroundings.aside().line(Tone.BAD, sentence);
        return ExitCode.FAILURE;
    }

    private StandingRules standing() throws ExecutionException, InterruptedException {
        Set<String> topics = Reach.all(cluster);
        Optional<String> problem = ControlTopics.problem(cluster);
        if (problem.isPresent()) {
            throw Failure.failed(problem.get());
        }
        return StandingRules.read(cluster, store, topics);
    }

    /** Whether every task has read past the newest version and some do not go by it: they never will. */
    private boolean isLeftAlone(StandingRules standing) throws ExecutionException, InterruptedException {
        Optional<AppliedVersion> newest = standing.history().newest();
        return newest.isPresent()
                && standing.tasks()
                        .filter(tasks -> tasks.goingBy(newest.get().change())
                                < newest.get().offsets().size())
                        .isPresent()
                && taken(newest.get()) == newest.get().offsets().size();
    }

    private long taken(AppliedVersion version) throws ExecutionException, InterruptedException {
        try (TopologyProgress progress = new TopologyProgress(cluster, group, Topics.NEWS_ROUTING_RULES)) {
            return progress.taken(version.offsets());
        }
    }

    /** Why a version that every task has read past is not in force in all of them; empty if it is. */
    private Optional<String> problem(AppliedVersion version) throws ExecutionException, InterruptedException {
        int number = version.change().getVersion();
        int count = version.offsets().size();
        if (!Reach.has(cluster, store)) {
            return Optional.of("Version " + number
                    + " is written and every task has read it, but nobody can tell you whether they go by it: there is no topic "
                    + store + ", or you may not read it (docs/security.md).");
        }
        RulesByTask tasks = RulesByTask.readSettled(cluster, store, version.change(), count);
        long going = tasks.goingBy(version.change());
        return going == count
                ? Optional.empty()
                : Optional.of(
                        "Version " + number + " is not in force: every task has read it, and " + (count - going)
                                + " of " + count + " have left it alone. In force is " + tasks.name()
                                + ". A task leaves rules alone that are no newer than its own, or that it cannot read: its log says"
                                + " which. If the topology is an older Wiredesk than this command, upgrade it and apply them again.");
    }

    private void write(String yaml, String by, int least) throws ExecutionException, InterruptedException {
        try {
            new RulesWriter(cluster).write(yaml, by, least, Instant.now().truncatedTo(ChronoUnit.MILLIS));
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
        if (!complete) {
            failed("The stories of the past are asked for, and for "
                    + options.patience().toSeconds()
                    + " s no more of them were routed. The topology goes on with them when it can.");
            return false;
        }
        RulesByTask tasks = RulesByTask.read(cluster, store);
        if (tasks.goingBy(version.change()) < version.offsets().size()) {
            failed("Other rules came in force meanwhile, and stories of the past that were not routed by then were left"
                    + " alone. In force is " + tasks.name() + ": apply it once more with --backfill.");
            return false;
        }
        report.backfilled(stories.size());
        return true;
    }

    private static boolean isSame(StandingRules standing, String yaml) {
        return standing.history()
                .newest()
                .filter(version -> version.change().getHash().equals(Sha256.of(yaml)))
                .isPresent();
    }
}
