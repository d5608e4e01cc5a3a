package org.wiredesk.standalone.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BiFunction;
import org.wiredesk.producer.publish.WirePublisher;
import org.wiredesk.schemas.Cluster;
import org.wiredesk.standalone.replay.DryRun;
import org.wiredesk.standalone.replay.ReplayTally;
import org.wiredesk.standalone.replay.Taker;
import org.wiredesk.standalone.terminal.Tone;

/** Runs a replay under a progress bar, for real or dry, and says what became of it. */
final class ReplayRun {

    private static final JsonMapper JSON = new JsonMapper();

    private final Surroundings surroundings;
    private final ReplayOptions options;
    private final String what;

    /**
     * A run.
     *
     * @param what is taken, in the singular
     */
    ReplayRun(Surroundings surroundings, ReplayOptions options, String what) {
        this.surroundings = surroundings;
        this.options = options;
        this.what = what;
    }

    /**
     * Runs it.
     *
     * @param total how many there are to take
     * @param replay takes them with the given taker and runs the given note for each
     * @return the exit code
     */
    int of(Cluster cluster, long total, BiFunction<Taker, Runnable, ReplayTally> replay) {
        ReplayTally tally = options.dryRun() ? dry(total, replay) : real(cluster, total, replay);
        if (options.json()) {
            surroundings.console().line(json(tally).toString());
        } else {
            report(tally);
        }
        return tally.refused() + tally.lost() == 0 ? ExitCode.OK : ExitCode.FAILURE;
    }

    private ReplayTally dry(long total, BiFunction<Taker, Runnable, ReplayTally> replay) {
        try (WorkProgress progress = WorkProgress.on(surroundings, "Looking", "Looked at", total)) {
            return replay.apply(new DryRun(), progress::step);
        }
    }

    private ReplayTally real(Cluster cluster, long total, BiFunction<Taker, Runnable, ReplayTally> replay) {
        try (WirePublisher publisher = new WirePublisher(cluster);
                WorkProgress progress = WorkProgress.on(surroundings, "Replaying", "Replayed", total)) {
            ReplayTally tally = replay.apply(publisher::publish, progress::step);
            publisher.flush();
            return tally;
        }
    }

    private void report(ReplayTally tally) {
        tally.reasons()
                .forEach((reason, count) ->
                        surroundings.aside().line(Tone.BAD, reason + (count == 1 ? "" : " (" + count + " times)")));
        surroundings.console().line(summary(tally));
    }

    private String summary(ReplayTally tally) {
        if (tally.taken() == 0) {
            return "There is no " + what + " to replay that was not replayed before.";
        }
        String would = options.dryRun() ? "would be " : "";
        return count(tally.taken(), what) + " taken: " + count(tally.items(), "item") + " " + would + "published, "
                + tally.refused() + " " + would + "refused again"
                + (tally.lost() == 0 ? "." : ", " + tally.lost() + " not acknowledged by Kafka: run it again.");
    }

    private ObjectNode json(ReplayTally tally) {
        ObjectNode json = JSON.createObjectNode()
                .put("dryRun", options.dryRun())
                .put("taken", tally.taken())
                .put("items", tally.items())
                .put("refused", tally.refused())
                .put("lost", tally.lost());
        ObjectNode reasons = json.putObject("reasons");
        tally.reasons().forEach(reasons::put);
        return json;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
