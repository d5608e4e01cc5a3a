package org.wiredesk.streams.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.streams.LivePipeline;

/** Hundreds of random wires of several stories through the whole topology, and what subscribers and late joiners see of them in the end. */
class TopologyModelTest {

    private static final int SEQUENCES = Integer.getInteger("wiredesk.model.sequences", 3_000) / 20;
    private static final int STORIES = 3;
    private static final int ENOUGH = 3;

    @TempDir
    Path stateDirectory;

    @Test
    void tellsReadersOfEveryWireWhatTheModelDoes() {
        List<String> differences = new ArrayList<>();

        try (LivePipeline pipeline = new LivePipeline(stateDirectory)) {
            Trials trials = new Trials(pipeline);
            for (long seed = 0; seed < SEQUENCES && differences.size() < ENOUGH; seed++) {
                List<Sent> wire = Sequences.of(seed, STORIES).stream()
                        .map(Sent::underTheStorysOwnName)
                        .toList();
                Shrinking.explain(seed, wire, trials::difference).ifPresent(differences::add);
            }
        }

        assertThat(differences).isEmpty();
    }

    /** Wires one after the other; no two have a story in common. */
    private static final class Trials {

        private final LivePipeline pipeline;
        private int count;

        private Trials(LivePipeline pipeline) {
            this.pipeline = pipeline;
        }

        private Optional<String> difference(List<Sent> wire) {
            return new Trial(pipeline, "wire-" + ++count).difference(wire);
        }
    }
}
