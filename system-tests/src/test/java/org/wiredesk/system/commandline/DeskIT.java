package org.wiredesk.system.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.Finished;
import org.wiredesk.system.harness.Ninjs;
import org.wiredesk.system.harness.Pipeline;
import org.wiredesk.system.harness.TopicReader;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.Workbench;

/** How a desk starts, refuses to start, ends, and goes on. */
class DeskIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    private final Wiredesk wiredesk = new Wiredesk(BENCH);

    @Test
    void ctrlCEndsItSoonAndTheNextStartGoesOnWhereItWasByTheRulesThatWereAppliedAndAlone() throws IOException {
        // Given
        Path data = BENCH.folder("stopped");
        Desk first = Desk.up(wiredesk.hearingCtrlC(), data, "--no-sample");
        JsonNode before = publish(first, "otters-1.json", otters(1, "Two otters were seen in Cork."));
        Path rules = Files.writeString(
                BENCH.folder("rules").resolve("rules.yaml"),
                "rules: [{name: otters, when: {words: otter}, to: [rivers]}]");
        Finished applied =
                wiredesk.at(first.addresses()).run("rules", "apply", rules, "--by", "the desk", "--backfill", "24h");
        assertThat(applied.out()).contains("Version 1 is in force: 1 rule, in all 4 tasks.", "1 story of the past");

        // When
        first.process().interrupt();

        // Then
        assertEndedPolitely(first, 130);
        assertThat(first.saysWhereItIs()).isFalse();
        assertThat(first.process().out() + first.process().err()).doesNotContain("Exception");

        Desk second = Desk.up(wiredesk, data, "--no-sample");
        JsonNode after = publish(second, "otters-2.json", otters(2, "Three otters were seen in Cork."));
        assertThat(after.path("storyId")).isEqualTo(before.path("storyId"));
        assertThat(after.path("revision").asInt()).isEqualTo(2);
        assertThat(second.addresses()).isEqualTo(first.addresses());
        Finished tail = wiredesk.at(second.addresses())
                .run("tail", "news.topic.rivers", "--from-beginning", "--max", "2", "--json");
        assertThat(tail.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("PUBLISH", "\"rulesVersion\":1", "\"backfilled\":true"),
                        line -> assertThat(line).contains("UPDATE", "\"rulesVersion\":1", "\"backfilled\":false"));
        assertIsAloneOnItsFolder(second, data);
    }

    /** A desk that cannot stop within ten seconds, on a busy machine say, says so and ends with another code. */
    private static void assertEndedPolitely(Desk desk, int code) {
        int exitCode = desk.process().awaitExit(PATIENCE);
        boolean cutShort = desk.process().out().contains("Stopping took too long, so it was cut short.");
        assertThat(exitCode).as(desk.process().out()).isEqualTo(cutShort ? 1 : code);
    }

    private void assertIsAloneOnItsFolder(Desk desk, Path data) {
        Finished another = up(data);

        assertThat(another.exitCode()).isEqualTo(3);
        assertThat(another.err()).contains(data.toString()).doesNotContain("Exception");
        assertThat(desk.process().isAlive()).isTrue();
        List<ProcessHandle> children = desk.process().children();
        desk.process().terminate();
        assertEndedPolitely(desk, 143);
        await().atMost(PATIENCE).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            Finished finished = wiredesk.run(
                    "up",
                    "--data",
                    BENCH.folder("port-taken"),
                    "--kafka-port",
                    port,
                    "--registry-port",
                    "0",
                    "--http-port",
                    "0");

            assertThat(finished.exitCode()).isEqualTo(3);
            assertThat(finished.err()).contains(port, "--kafka-port").doesNotContain("Exception");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(BENCH.folder("no-folder").resolve("file"));

        Finished finished = up(file);

        assertThat(finished.exitCode()).isEqualTo(3);
        assertThat(finished.err()).contains(file.toString(), "--data").doesNotContain("Exception:");
    }

    private Finished up(Path data) {
        return wiredesk.run(
                "up", "--data", data, "--kafka-port", "0", "--registry-port", "0", "--http-port", "0", "--no-sample");
    }

    private JsonNode publish(Desk desk, String name, String item) {
        Pipeline pipeline = new Pipeline(
                desk.addresses(),
                wiredesk.at(desk.addresses()),
                TopicReader.follow(BENCH, desk.addresses(), "news.decisions"),
                BENCH.folder("copy"));
        return pipeline.publish(pipeline.write(name, item)).get(0);
    }

    private static String otters(int version, String paragraph) {
        return new Ninjs("urn:example:otters", version)
                .headline("Otters return to the river Lee")
                .paragraphs(paragraph)
                .toString();
    }
}
