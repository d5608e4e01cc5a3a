package org.wiredesk.monitor.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of the page's pure functions, which are written in the page's own language. Without Node it is skipped, and says so. */
class PageFunctionsTest {

    private static final Path PAGE = Path.of("src/test/page").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void everyTestInNodePasses() throws IOException, InterruptedException {
        // Given
        assumeThat(hasNode())
                .as("Node is not installed, so the page's pure functions are not tested; install nodejs")
                .isTrue();
        Path output = folder.resolve("node.log");
        // When
        Process node = new ProcessBuilder(command())
                .directory(PAGE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = node.waitFor(50, TimeUnit.SECONDS);
        // Then
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as(said).isTrue();
        assertThat(node.exitValue()).as(said).isZero();
        assertThat(said).contains("# fail 0").doesNotContain("# pass 0");
    }

    private static List<String> command() throws IOException {
        try (Stream<Path> tests = Files.list(PAGE.resolve("tests"))) {
            return Stream.concat(
                            Stream.of("node", "--test", "--test-reporter=tap"),
                            tests.map(Path::toString).sorted())
                    .toList();
        }
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
