package org.wiredesk.benchmarks.enrich;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.wiredesk.benchmarks.linking.Wiredesk;
import org.wiredesk.records.Revision;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Topics;
import org.wiredesk.streams.enrich.EnrichStep;
import org.wiredesk.streams.enrich.Enricher;
import org.wiredesk.streams.store.BoundedRocksDb;
import org.wiredesk.streams.store.Retention;

/**
 * Prints how long the step {@code enrich} takes for a story: its revision read, its entities and topics found, and what was found put into the
 * store. Of processor time, since a single story is over before neighbours on the machine are noticed.
 */
public final class EnrichReport {

    private static final int WARM = 1_500;
    private static final int STORIES = 2_000;
    private static final double NANOS_OF_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;

    /** A report to a stream. */
    public EnrichReport(PrintStream out) {
        this.out = out;
    }

    /** Runs in a checkout and prints. */
    public void run() throws IOException {
        NewsTexts texts = NewsTexts.read(new Random(3));
        if (texts.isEmpty()) {
            out.println("There are no sentences in '" + NewsTexts.FILE + "', of which the stories would be made.");
            return;
        }
        Path stores = Files.createTempDirectory("enrich");
        try (TopologyTestDriver driver = new TopologyTestDriver(topology(), properties(stores))) {
            TestInputTopic<String, Revision> revisions = driver.createInputTopic(
                    Topics.NEWS_REVISIONS.name(),
                    new StringSerializer(),
                    AvroSerde.<Revision>serializer(Wiredesk.REGISTRY));
            long[] took = new long[STORIES];
            for (int number = 0; number < WARM + STORIES; number++) {
                Revision revision = texts.revision(number);
                long start = THREADS.getCurrentThreadCpuTime();
                revisions.pipeInput(revision.getStoryId(), revision, revision.getReceivedAt());
                took[Math.max(0, number - WARM)] = THREADS.getCurrentThreadCpuTime() - start;
            }
            print(took);
        }
    }

    private void print(long... took) {
        Arrays.sort(took);
        out.printf("%-12s %8s %8s %8s %8s%n", "story of", "median", "p90", "p99", "longest");
        out.printf("%-12s", NewsTexts.WORDS + " words");
        for (double share : List.of(0.5, 0.9, 0.99, 1.0)) {
            out.printf(Locale.ROOT, " %5.1f ms", took[(int) ((took.length - 1) * share)] / NANOS_OF_MILLI);
        }
        out.println();
    }

    private static Topology topology() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        Topics.NEWS_REVISIONS.name(),
                        Consumed.with(Serdes.String(), AvroSerde.<Revision>of(Wiredesk.REGISTRY)))
                .processValues(new EnrichStep(
                        Enricher.standard(),
                        AvroSerde.of(Wiredesk.REGISTRY),
                        Retention.standard().memory()));
        return builder.build();
    }

    private static Properties properties(Path stores) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "enrich");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9092");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, stores.toString());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        return properties;
    }
}
