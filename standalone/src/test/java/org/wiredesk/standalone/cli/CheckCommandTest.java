package org.wiredesk.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String STORY = """
            Ferry runs aground

            HAMBURG, Germany (AP) — A ferry ran aground on the Elbe on Saturday.
            """;

    @TempDir
    private Path folder;

    @Test
    void anItemIsShownFieldByField() throws IOException {
        Files.writeString(folder.resolve("ferry.txt"), STORY);
        Bench bench = new Bench(folder);

        assertThat(bench.run("check", "--source", "ap", "ferry.txt")).isZero();

        assertThat(bench.out()).startsWith("ITEM as text  ferry.txt\n").contains("  headline     Ferry runs aground\n");
    }

    @Test
    void whatWouldBeRejectedSaysWhyAndEndsWithOne() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"uri\": ");
        Bench bench = new Bench(folder);

        assertThat(bench.run("check", "broken.json")).isEqualTo(ExitCode.FAILURE);

        assertThat(bench.out()).contains("WOULD BE REJECTED  broken.json", "place", "line 1", "reason");
    }

    @Test
    void jsonIsOneObjectAnItem() throws IOException {
        Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(folder.resolve("b.json"), "{\"uri\": ");
        Bench bench = new Bench(folder);

        assertThat(bench.run("check", "--json", "--source", "ap", ".")).isEqualTo(ExitCode.FAILURE);

        String[] lines = bench.out().split("\n");
        assertThat(lines).hasSize(2);
        JsonNode read = new ObjectMapper().readTree(lines[0]);
        assertThat(read.path("headline").asText()).isEqualTo("Ferry runs aground");
        assertThat(read.path("_verdict").asText()).isEqualTo("parsed");
        JsonNode refused = new ObjectMapper().readTree(lines[1]);
        assertThat(refused.path("_verdict").asText()).isEqualTo("refused");
        assertThat(refused.path("_file").asText()).isEqualTo("b.json");
    }

    @Test
    void standardInputCanBeChecked() {
        Bench bench = new Bench(folder);

        assertThat(bench.run(Map.of(), STORY, "check", "--source", "ap", "-")).isZero();

        assertThat(bench.out()).startsWith("ITEM as text  standard input\n");
    }
}
