package org.wiredesk.streams;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that gets a whole topology of its own, with real stores in a folder of its own. */
abstract class PipelineTest {

    @TempDir
    Path stateDirectory;

    Pipeline pipeline;

    @BeforeEach
    void start() {
        pipeline = new Pipeline(stateDirectory);
    }

    @AfterEach
    void stop() {
        pipeline.close();
    }
}
