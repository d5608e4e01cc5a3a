package org.wiredesk.system.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.Finished;
import org.wiredesk.system.harness.TopicReader;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.Workbench;

/** A folder of many items goes through {@code publish}, and nothing is lost on the way. */
class BulkPublishIT {

    private static final int MANY = 2_000;
    private static final int FEW = 50;

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    private static Wiredesk wiredesk;
    private static TopicReader reader;

    @BeforeAll
    static void start() {
        Desk desk = Desk.up(new Wiredesk(BENCH), BENCH.folder("data"), "--no-sample");
        wiredesk = new Wiredesk(BENCH).at(desk.addresses());
        reader = TopicReader.follow(BENCH, desk.addresses(), "news.decisions");
    }

    @Test
    void everyOneOfTwoThousandItemsIsDecidedOnce() throws IOException {
        Path folder = folderOf("many", MANY);

        Finished finished = wiredesk.run("publish", "--source", "bulk", folder);

        assertThat(finished.exitCode()).as(finished.words()).isZero();
        assertThat(finished.out()).contains(" 2000 items parsed, 0 rejected");
        List<JsonNode> decisions = reader.awaitDecisions(decision -> isFrom("bulk", decision), MANY);
        assertThat(decisions)
                .hasSize(MANY)
                .extracting(decision -> decision.path("itemId").asText())
                .doesNotHaveDuplicates();
        assertThat(decisions)
                .extracting(decision -> decision.path("outcome").asText())
                .containsOnly("ACCEPTED");
    }

    @Test
    void oneBrokenFileDoesNotStopTheOthersAndIsNotPassedOver() throws IOException {
        Path folder = folderOf("few", FEW);
        Files.writeString(folder.resolve("00025-broken.json"), "{\"uri\": ");

        Finished finished = wiredesk.run("publish", "--source", "few", folder);

        assertThat(finished.exitCode()).as(finished.words()).isEqualTo(1);
        assertThat(finished.out()).contains(" 50 items parsed, 1 rejected");
        List<JsonNode> decisions = reader.awaitDecisions(decision -> isFrom("few", decision), FEW + 1);
        assertThat(decisions)
                .filteredOn(decision -> decision.path("outcome").asText().equals("REJECTED"))
                .singleElement()
                .extracting(decision -> decision.path("deliveredAs").asText())
                .asString()
                .endsWith("00025-broken.json");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onATerminalABarMoves() throws IOException {
        Path folder = folderOf("bar", FEW);

        Finished finished = wiredesk.onATerminal().with("TERM", "xterm").run("publish", "--source", "bar", folder);

        assertThat(finished.exitCode()).as(finished.words()).isZero();
        assertThat(finished.out()).contains("Publishing", "\r", "50/50", "100%");
    }

    private static Path folderOf(String name, int items) throws IOException {
        Path folder = BENCH.folder(name);
        for (int number = 0; number < items; number++) {
            Files.writeString(
                    folder.resolve("%05d.json".formatted(number)),
                    GeneratedWire.item(number).toString());
        }
        return folder;
    }

    private static boolean isFrom(String source, JsonNode decision) {
        return decision.path("source").asText().equals(source);
    }
}
