package org.wiredesk.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DockerfileTest {

    private static List<String> lastStage = List.of();

    @BeforeAll
    static void read() throws IOException {
        List<String> instructions = Files.readString(ProjectFiles.dockerfile())
                .replaceAll("(?m)^#.*\\R", "")
                .replaceAll("\\\\\\R\\s*", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        int last = instructions.lastIndexOf(
                instructions.stream().filter(line -> line.startsWith("FROM ")).reduce("", (earlier, later) -> later));
        lastStage = instructions.subList(last, instructions.size());
    }

    @Test
    void runsOnAJavaRuntimeThatIsNamedByItsVersion() {
        assertThat(the("FROM")).isEqualTo("eclipse-temurin:17-jre");
    }

    @Test
    void runsAsAUserWhoIsNotRoot() {
        assertThat(the("USER")).matches("[1-9]\\d*:[1-9]\\d*");
    }

    @Test
    void startsJavaWithoutAShellSoThatSignalsReachIt() {
        assertThat(the("ENTRYPOINT"))
                .startsWith("[\"java\", ")
                .contains("-XX:MaxRAMPercentage=")
                .contains("org.wiredesk.standalone.cli.Wiredesk");
    }

    @Test
    void asksForItsHealthWithWhatTheBaseImageHas() {
        assertThat(the("HEALTHCHECK")).contains("CMD [\"bash\", ", "/health").doesNotContain("curl", "wget");
    }

    /** In a container loopback is the container's own, and a published port would lead nowhere. */
    @Test
    void answersFromOutsideOfTheContainer() {
        assertThat(the("ENV")).startsWith("WIREDESK_HTTP_HOST=0.0.0.0 ");
    }

    @Test
    void putsTheJarsOfOthersInALayerBelowOurs() {
        assertThat(all("COPY")).element(0).asString().contains("/parts/built/lib/");
        assertThat(all("COPY")).last().asString().contains("/parts/ours/");
    }

    @Test
    void sendsDockerNothingButWhatMavenPutTogether() throws IOException {
        List<String> rules = Files.readAllLines(ProjectFiles.dockerignore()).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(rules)
                .containsExactly("*", "!pom.xml", "!standalone/target/wiredesk", "standalone/target/wiredesk/registry");
    }

    private static String the(String instruction) {
        assertThat(all(instruction)).as(instruction).hasSize(1);
        return all(instruction).get(0);
    }

    private static List<String> all(String instruction) {
        return lastStage.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1))
                .toList();
    }
}
