package org.wiredesk.benchmarks.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.WireItem;

/** Reads one delivery again and again: as the producer does once it has stamped it, and as barely as can be. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ParsingBenchmark {

    /** The format. */
    @Param
    Wrapping wrapping = Wrapping.NINJS;

    private final WireReader reader = new WireReader();
    private Intake intake = receive(new byte[0]);

    /**
     * Wraps the story, and looks whether what is measured is what is meant.
     *
     * @throws IllegalStateException if the story does not come out whole
     */
    @Setup
    public void prepare() {
        intake = receive(wrapping.bytes());
        List<ParseOutcome> outcomes = read();
        if (outcomes.size() != 1 || !(outcomes.get(0) instanceof Parsed parsed) || !isWhole(parsed.item())) {
            throw new IllegalStateException("The story does not come out as it went in: " + outcomes);
        }
    }

    /** The producer's way. */
    @Benchmark
    public List<ParseOutcome> read() {
        return reader.read(intake, Optional.empty());
    }

    /** The bare way. */
    @Benchmark
    public long yardstick() throws IOException, XMLStreamException {
        return Yardstick.read(wrapping, intake.bytes());
    }

    /** The bare way to a tree, for JSON. */
    @Benchmark
    public JsonNode tree() throws IOException {
        return Yardstick.tree(intake.bytes());
    }

    private static Intake receive(byte[] bytes) {
        return new Receipts(Clock.systemUTC()).receive("benchmark", Optional.empty(), Optional.of("story"), bytes);
    }

    private boolean isWhole(WireItem item) {
        return item.getFormat().equals(wrapping.format())
                && item.getHeadline().equals(Copy.HEADLINE)
                && item.getParagraphs().stream().anyMatch(Copy.paragraphs().get(11)::equals)
                && item.getParagraphs().size() >= Copy.paragraphs().size();
    }
}
