package org.wiredesk.standalone.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.linking.CorrectionDesk;
import org.wiredesk.standalone.linking.Editor;
import org.wiredesk.standalone.linking.Effects;
import org.wiredesk.standalone.linking.LinkPlan;
import org.wiredesk.standalone.linking.LinkPlanner;
import org.wiredesk.standalone.linking.Refusal;
import org.wiredesk.standalone.linking.TopicArchive;
import org.wiredesk.standalone.terminal.Tone;

/** Plans a correction, sends it unless the run is dry, and says what came of it. */
final class LinkRun {

    private final Surroundings surroundings;
    private final LinkOptions options;

    LinkRun(Surroundings surroundings, LinkOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    /** Runs it and gives the exit code. */
    int of(Function<LinkPlanner, LinkPlan> planning) throws ExecutionException, InterruptedException {
        Editor editor = options.editor(surroundings);
        Duration patience = options.patience();
        Cluster cluster = options.cluster().resolve(surroundings);
        List<String> topics = topics(cluster);
        try {
            LinkPlan plan = plan(cluster, editor, planning);
            return options.dryRun() ? dry(plan) : real(plan, cluster, topics, patience);
        } catch (Refusal refusal) {
            String sentence = String.valueOf(refusal.getMessage());
            throw refusal.isUnknown() ? Failure.misused(sentence) : Failure.failed(sentence);
        }
    }

    private static List<String> topics(Cluster cluster) throws InterruptedException {
        List<String> names = Reach.topics(cluster).names();
        if (!names.contains(Topics.WIRE_LINK_CORRECTIONS.name())) {
            throw Failure.failed("There is no topic " + Topics.WIRE_LINK_CORRECTIONS.name()
                    + ": the topology that runs is older than this command. Start one of the same version.");
        }
        return Stream.concat(
                        Stream.of(Topics.NEWS_REVISIONS.name()), names.stream().filter(Topics::isNews))
                .toList();
    }

    private LinkPlan plan(Cluster cluster, Editor editor, Function<LinkPlanner, LinkPlan> planning) {
        try (ReadProgress progress = ReadProgress.on(surroundings.aside())) {
            return planning.apply(new LinkPlanner(new TopicArchive(cluster, progress), editor));
        }
    }

    private int dry(LinkPlan plan) {
        if (options.json()) {
            surroundings.console().line(LinkReport.json(plan).toString());
        } else {
            surroundings.console().line("Nothing is written. It would do this: " + plan.sentence());
        }
        return ExitCode.OK;
    }

    private int real(LinkPlan plan, Cluster cluster, List<String> topics, Duration patience)
            throws ExecutionException, InterruptedException {
        Effects effects = new CorrectionDesk(cluster, topics).send(plan, patience);
        if (options.json()) {
            surroundings.console().line(LinkReport.json(plan, effects).toString());
        } else {
            surroundings.console().line(plan.sentence());
            LinkReport.lines(effects).forEach(surroundings.console()::line);
        }
        if (effects.areComplete()) {
            return ExitCode.OK;
        }
        surroundings
                .aside()
                .line(
                        Tone.BAD,
                        "The correction " + plan.correction().getCorrectionId()
                                + " is written, and was not obeyed within " + patience.toSeconds()
                                + " s. Does the topology run? It will obey when it does.");
        return ExitCode.FAILURE;
    }
}
