package org.wiredesk.system.determinism;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.system.harness.Addresses;
import org.wiredesk.system.harness.BareCluster;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.WiredeskProcess;
import org.wiredesk.system.harness.Workbench;

/**
 * The same items, in the same order per source, give the same revisions to the byte. The first run, one instance on four partitions that nobody
 * disturbs, says what is expected; every other run has other partitions and instances, another mixture of sources, and bad luck.
 */
class DeterminismIT {

    private static final List<String> SOURCES = List.of("ap", "reuters", "afp", "dpa");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration OFTEN = Duration.ofMillis(300);
    private static final int A_FEW = 20;
    private static final int STARTS = 5;
    /** An instance lives for half a minute here: the thorough compiler would take more time than it gives. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    private static Wiredesk wiredesk;
    private static RawTopics topics;
    private static Set<String> names;
    private static List<ConsumerRecord<byte[], byte[]>> items;
    private static StoryBytes revisions;
    private static StoryBytes stories;

    @BeforeAll
    static void runUndisturbed() {
        Addresses addresses = BareCluster.start(BENCH);
        wiredesk = new Wiredesk(BENCH).at(addresses);
        topics = new RawTopics(addresses.bootstrapServers());
        for (String source : SOURCES) {
            Path folder = BENCH.folder("copy-" + source);
            GeneratedChains.write(source, folder);
            wiredesk.run("publish", "--source", source, folder);
        }
        items = topics.read("wire.items");
        int rejects = topics.read("wire.rejects").size();
        WiredeskProcess only = instance("undisturbed", "only");
        awaitDecisions(items.size() + rejects);
        only.kill();
        revisions = StoryBytes.of(topics.read("news.revisions"));
        stories = StoryBytes.of(topics.read("news.stories")).compacted();
        names = topics.names().stream()
                .filter(name -> name.startsWith("wire.") || name.startsWith("news."))
                .collect(toUnmodifiableSet());
        assertThat(items).hasSizeGreaterThan(300);
    }

    @AfterAll
    static void close() {
        topics.close();
    }

    @Test
    void onOnePartitionAnInstanceIsKilledAndStartedAgain() {
        // Given
        Wire wire = start(1);
        WiredeskProcess first = instance("restarted", "only");
        topics.write("wire.items", wire.first());
        awaitDecisions(A_FEW);

        // When
        topics.write("wire.items", wire.second());
        first.kill();
        WiredeskProcess second = instance("restarted", "only");

        // Then
        assertThatAllIsAsUndisturbed();
        second.kill();
    }

    @Test
    void onTwoPartitionsASecondInstanceJoinsAndTheFirstIsKilledForGood() {
        // Given
        Wire wire = start(2);
        WiredeskProcess lost = instance("shared", "lost");
        topics.write("wire.items", wire.first());
        awaitDecisions(A_FEW);
        WiredeskProcess left = instance("shared", "left");
        awaitWorkers("shared", 2);

        // When
        topics.write("wire.items", wire.second());
        lost.kill();

        // Then
        assertThatAllIsAsUndisturbed();
        left.kill();
    }

    private static Wire start(int partitions) {
        topics.startAnew(names, partitions);
        return Wire.mixed(items, partitions);
    }

    /** One that runs. On a very busy machine one may find that Kafka does not answer in time; then another is started, as a container would be. */
    private static WiredeskProcess instance(String application, String name) {
        Wiredesk own = wiredesk.with("WIREDESK_APPLICATION_ID", application)
                .with("WIREDESK_INSTANCE_ID", name)
                .with(
                        "WIREDESK_STATE_DIR",
                        BENCH.folder("state-" + application + "-" + name).toString())
                .with("WIREDESK_HTTP_PORT", "0")
                .with("JAVA_TOOL_OPTIONS", QUICK_COMPILER);
        for (int start = 0; start < STARTS; start++) {
            WiredeskProcess process = own.start("run", "streams");
            await("an instance to start")
                    .atMost(PATIENCE)
                    .pollInterval(OFTEN)
                    .until(() -> !process.isAlive() || process.err().contains("Started"));
            if (process.isAlive()) {
                return process;
            }
        }
        throw new AssertionError("No instance starts.");
    }

    private static void awaitWorkers(String group, int count) {
        await(count + " instances to share the work")
                .atMost(PATIENCE)
                .pollInterval(OFTEN)
                .ignoreExceptions()
                .until(() -> topics.workers(group) == count);
    }

    private static void awaitDecisions(int count) {
        await(count + " decisions")
                .atMost(PATIENCE)
                .pollInterval(OFTEN)
                .ignoreExceptions()
                .until(() -> topics.read("news.decisions").size() >= count);
    }

    private static void assertThatAllIsAsUndisturbed() {
        awaitDecisions(items.size());
        assertThat(topics.read("news.decisions")).hasSameSizeAs(items);
        StoryBytes.of(topics.read("news.revisions")).assertSameAs(revisions);
        StoryBytes.of(topics.read("news.stories")).compacted().assertSameAs(stories);
    }
}
