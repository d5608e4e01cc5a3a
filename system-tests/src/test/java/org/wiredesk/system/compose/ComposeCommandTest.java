package org.wiredesk.system.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Has Compose itself read the file, in the old edition and the new, where they are installed. */
class ComposeCommandTest {

    private static final Map<String, String> NONE = Map.of();
    private static final Map<String, String> A_HOST_FOLDER =
            Map.of("WIREDESK_FEED", "./inbox", "WIREDESK_USER", "1000:1000", "WIREDESK_KAFKA_PORT", "19092");

    @ParameterizedTest
    @ValueSource(strings = {"docker-compose", "docker compose"})
    void acceptsTheFile(String compose) throws IOException, InterruptedException {
        assumeInstalled(compose);

        assertThat(run(compose, NONE, "-f", ProjectFiles.compose().toString(), "config", "-q"))
                .isEqualTo(new Answer(0, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker-compose", "docker compose"})
    void takesAFolderOfTheHostForTheFeed(String compose) throws IOException, InterruptedException {
        assumeInstalled(compose);

        Answer answer = run(compose, A_HOST_FOLDER, "-f", ProjectFiles.compose().toString(), "config");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.words())
                .contains(ProjectFiles.compose().resolveSibling("inbox").toString())
                .contains("user: 1000:1000")
                .contains("OUTSIDE://127.0.0.1:19092");
    }

    private static void assumeInstalled(String compose) throws InterruptedException {
        boolean installed;
        try {
            installed = run(compose, NONE, "version").exitCode() == 0;
        } catch (IOException e) {
            installed = false;
        }
        assumeTrue(installed, "'" + compose + "' is not installed, so it could not be asked about docker-compose.yml.");
    }

    private static Answer run(String compose, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(compose.split(" ")));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    /**
     * What a command said.
     *
     * @param words both outputs
     */
    private record Answer(int exitCode, String words) {}
}
