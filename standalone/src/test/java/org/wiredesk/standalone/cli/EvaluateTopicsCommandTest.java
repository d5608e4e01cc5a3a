package org.wiredesk.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTopicsCommandTest {

    private static final String STORY =
            "{\"text\": \"The striker scored twice as the home side won the cup final.\", \"codes\": [\"15000000\"]}\n";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void prepare() {
        bench = new Bench(folder);
    }

    @Test
    void everyTopicHasALineAndTheSumIsBelow() throws IOException {
        // Given
        Files.writeString(folder.resolve("stories.jsonl"), STORY);

        // When
        int exitCode = bench.run("evaluate", "topics", "stories.jsonl");

        // Then
        assertThat(exitCode).isEqualTo(ExitCode.OK);
        assertThat(bench.out().lines().filter(line -> line.startsWith("sport ")))
                .singleElement()
                .asString()
                .endsWith("1      1.000      1.000      1.000");
        assertThat(bench.out()).contains("1 stories, 1 with exactly their topics");
    }

    @Test
    void jsonIsOneObject() throws IOException {
        // Given
        Files.writeString(folder.resolve("stories.jsonl"), STORY);

        // When
        bench.run("evaluate", "topics", "--json", "stories.jsonl");

        // Then
        JsonNode json = new ObjectMapper().readTree(bench.out());
        assertThat(json.at("/micro/f1").asDouble()).isEqualTo(1);
        assertThat(json.at("/topics/15000000/stories").asInt()).isEqualTo(1);
    }

    @Test
    void aLineThatIsWrongIsNamed() throws IOException {
        // Given
        Files.writeString(folder.resolve("stories.jsonl"), STORY + "{\"text\": \"a\"}\n");

        // When
        int exitCode = bench.run("evaluate", "topics", "stories.jsonl");

        // Then
        assertThat(exitCode).isEqualTo(ExitCode.FAILURE);
        assertThat(bench.err()).contains("stories.jsonl, line 2 needs a \"text\" and a list \"codes\"");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        // When
        int exitCode = bench.run("evaluate", "topics", "nowhere.jsonl");

        // Then
        assertThat(exitCode).isEqualTo(ExitCode.USAGE);
        assertThat(bench.err()).contains("nowhere.jsonl is no file that can be read");
    }
}
