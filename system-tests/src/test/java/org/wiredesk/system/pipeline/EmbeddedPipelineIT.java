package org.wiredesk.system.pipeline;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.Pipeline;
import org.wiredesk.system.harness.TopicReader;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.Workbench;

/** On {@code ./wiredesk up}, which brings its own Kafka and registry. */
class EmbeddedPipelineIT extends PipelineContract {

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    private static Pipeline pipeline;

    @BeforeAll
    static void start() {
        Wiredesk wiredesk = new Wiredesk(BENCH);
        Desk desk = Desk.up(wiredesk, BENCH.folder("data"), "--no-sample");
        pipeline = new Pipeline(
                desk.addresses(),
                wiredesk.at(desk.addresses()),
                TopicReader.followAll(BENCH, desk.addresses()),
                BENCH.folder("copy"));
    }

    @Override
    Pipeline pipeline() {
        return pipeline;
    }

    @Nested
    class AnEmbargo extends EmbargoContract {
        AnEmbargo() {
            super(EmbeddedPipelineIT.this::pipeline);
        }
    }

    @Nested
    class TheLifeOfAStory extends LifeOfAStoryContract {
        TheLifeOfAStory() {
            super(EmbeddedPipelineIT.this::pipeline, BENCH);
        }
    }
}
