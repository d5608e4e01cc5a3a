package org.wiredesk.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String COLUMNS = """
            Reuters B-ORG
            said O
            rain O
            fell O
            in O
            Germany B-LOC
            on O
            Monday B-MISC
            . O
            """;

    @TempDir
    private Path folder;

    @Test
    void figuresAreATable() throws IOException {
        Files.writeString(folder.resolve("a.conll"), COLUMNS);
        Bench bench = new Bench(folder);

        assertThat(bench.run("evaluate", "entities", "--seconds", "0", "a.conll"))
                .isZero();

        assertThat(bench.out())
                .startsWith("a.conll: 1 texts, 9 tokens, by perceptron\n")
                .containsPattern("place +100.0 +100.0 +100.0 +1 +1 +1\n")
                .containsPattern("[0-9,]+ tokens/s, [0-9,]+ stories/s of 800 tokens");
    }

    @Test
    void jsonIsOneObjectAFile() throws IOException {
        Files.writeString(folder.resolve("a.conll"), COLUMNS);
        Bench bench = new Bench(folder);

        assertThat(bench.run("evaluate", "entities", "--seconds", "0", "--json", "a.conll"))
                .isZero();

        JsonNode read = new ObjectMapper().readTree(bench.out());
        assertThat(read.path("types").path("PLACE").path("f1").asDouble()).isEqualTo(1.0);
        assertThat(read.path("marked").asInt()).isEqualTo(2);
    }

    @Test
    void aLineThatCannotBeReadIsToldWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("a.conll"), COLUMNS + "rain\n");
        Bench bench = new Bench(folder);

        assertThat(bench.run("evaluate", "entities", "a.conll")).isEqualTo(ExitCode.FAILURE);

        assertThat(bench.err()).contains("Line 10 of '").contains("a.conll");
    }

    @Test
    void aMissingFileIsTold() {
        Bench bench = new Bench(folder);

        assertThat(bench.run("evaluate", "entities", "no.conll")).isEqualTo(ExitCode.USAGE);

        assertThat(bench.err()).contains("There is no file 'no.conll'");
    }
}
