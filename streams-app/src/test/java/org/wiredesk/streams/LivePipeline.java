package org.wiredesk.streams;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.test.TestRecord;
import org.wiredesk.records.WireItem;

/** The whole topology for tests outside of this package: many wires go through one of it. */
public final class LivePipeline implements AutoCloseable {

    private final Pipeline pipeline;
    private Instant now = ItemBuilder.NOON;

    public LivePipeline(Path stateDirectory) {
        this.pipeline = new Pipeline(stateDirectory);
    }

    public void send(WireItem item) {
        pipeline.send(item);
    }

    /** Turns the clock. */
    public void waitFor(Duration time) {
        pipeline.waitFor(time);
        now = now.plus(time);
    }

    /** What the clock says. */
    public Instant now() {
        return now;
    }

    /** What has come on a topic since it was last asked for. */
    public <T extends SpecificRecord> List<T> read(String topic) {
        return pipeline.<T>records(topic).stream().map(TestRecord::value).toList();
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
