package org.wiredesk.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.standalone.folder.Addresses;
import org.wiredesk.standalone.folder.DeskFolder;
import org.wiredesk.standalone.folder.FolderLock;

class WiredeskTest {

    private static final String NOBODY = "127.0.0.1:1";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void prepare() {
        bench = new Bench(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "publish",
                "check",
                "tail",
                "topics",
                "story",
                "held",
                "feeds",
                "feeds check",
                "rules",
                "rules check",
                "rules explain",
                "rules try",
                "evaluate",
                "evaluate entities",
                "evaluate topics",
                "replay",
                "replay rejects",
                "replay items",
                "link",
                "link split",
                "link join",
                "run",
                "run outlets",
                "run producer",
                "run streams"
            })
    void everyCommandExplainsItselfWithAnExample(String command) {
        assertThat(bench.run((command + " --help").split(" "))).isZero();

        assertThat(bench.out()).contains("Usage: wiredesk " + command, "Example: ");
        assertThat(bench.err()).isEmpty();
    }

    @Test
    void theVersionNamesTheJava() {
        assertThat(bench.run("--version")).isZero();

        assertThat(bench.out()).startsWith("Wiredesk ").contains("Java " + Runtime.version());
    }

    @ParameterizedTest
    @CsvSource({
        "'', Usage: wiredesk",
        "--fast, --fast",
        "down, down",
        "run, Missing required subcommand",
        "tail, TOPIC",
        "link, Missing required subcommand",
        "rules check, FILE",
        "link split, ITEM",
        "link join ap-1, JOINED",
        "link split x, --by NAME",
        "link split x --by eva --timeout 0, --timeout must be",
        "story, ID",
        "publish, FILE",
        "up --kafka-port 99999, 'no port'",
        "publish --format morse x, 'There is no format'",
        "check nothing-there.xml, nothing-there.xml",
    })
    void whatIsNotUnderstoodEndsWithTwoAndSaysWhy(String words, String said) {
        int code = bench.run(words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(bench.err()).contains(said).doesNotContain("Exception");
        assertThat(bench.out()).isEmpty();
    }

    @Test
    void everyMistakeInTheConfigurationIsToldAtOnce() {
        int code = bench.run(Map.of("WIREDESK_HTTP_PORT", "eighty", "LOG_FORMAT", "morse"), "", "run", "streams");

        assertThat(code).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(bench.err())
                .contains(
                        "WIREDESK_HTTP_PORT=eighty",
                        "LOG_FORMAT",
                        "morse",
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "SCHEMA_REGISTRY_URL");
    }

    @Test
    void theSettingsInForceArePrintedWithoutSecrets() {
        Map<String, String> environment = Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "kafka:9092",
                "SCHEMA_REGISTRY_URL", "https://me:secret@registry",
                "KAFKA_SASL_JAAS_CONFIG", "password=secret",
                "WIREDESK_FEED_DIR", folder.toString());

        assertThat(bench.run(environment, "", "run", "producer", "--print-config"))
                .isZero();

        assertThat(bench.out())
                .contains(
                        "KAFKA_BOOTSTRAP_SERVERS=kafka:9092",
                        "WIREDESK_HTTP_HOST=127.0.0.1",
                        "WIREDESK_HTTP_PORT=8081",
                        "SCHEMA_REGISTRY_URL=https://********@registry")
                .doesNotContain("secret");
    }

    @Test
    void whereNoDeskRunsTheCommandSaysHowToStartOne() {
        assertThat(bench.run("topics")).isEqualTo(ExitCode.UNREACHABLE);

        assertThat(bench.err()).contains("./wiredesk up", "--bootstrap", folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "publish -"})
    void addressesThatAKilledDeskHasLeftEndWithFour(String words) throws IOException {
        DeskFolder desk = new DeskFolder(folder.resolve(DeskFolder.DEFAULT));
        assertThat(desk.prepare()).isEmpty();
        new Addresses(NOBODY, "http://" + NOBODY, "http://" + NOBODY).writeTo(desk);

        assertThat(bench.run(words.split(" "))).isEqualTo(ExitCode.UNREACHABLE);

        assertThat(bench.err()).contains("Kafka does not answer at " + NOBODY).doesNotContain("Exception");
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(bench.run("up", "--data", file.toString())).isEqualTo(ExitCode.CONFIGURATION);

        assertThat(bench.err()).contains(file.toString(), "--data");
    }

    @Test
    void aFolderOfAnotherDeskIsRefused() throws IOException {
        DeskFolder desk = new DeskFolder(folder.resolve("desk"));
        assertThat(desk.prepare()).isEmpty();
        try (FolderLock held = FolderLock.take(desk).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(bench.run("up", "--data", "desk")).isEqualTo(ExitCode.CONFIGURATION);
        }

        assertThat(bench.err()).contains("Another desk runs on " + desk.root());
    }

    @Test
    void aPortThatIsTakenIsRefused() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            int code = bench.run("up", "--kafka-port", port, "--registry-port", "0", "--http-port", "0");

            assertThat(code).isEqualTo(ExitCode.CONFIGURATION);
            assertThat(bench.err()).contains("Port " + port + " is taken", "--kafka-port 0");
        }
    }
}
