package org.wiredesk.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.producer.feed.status.FeedStatus;
import org.wiredesk.producer.feed.status.FeedStatusJson;
import org.wiredesk.standalone.http.StatusServer;

class FeedsCommandTest {

    private static final FeedStatus SILENT = new FeedStatus(
            "split-paper",
            "http",
            Optional.of("split-paper"),
            Optional.of(Instant.parse("2026-11-22T14:20:11Z")),
            Optional.of(Instant.parse("2026-11-22T15:03:00Z")),
            17,
            1,
            830,
            0,
            Optional.of("news.example.org answers with 500."),
            Optional.of(Duration.ofMinutes(10)),
            Duration.ofMinutes(43),
            true);

    private final Path folder;
    private final Bench bench;

    FeedsCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.bench = new Bench(folder);
    }

    @Test
    void aSilentFeedIsShownWithWhatWasExpected() throws IOException {
        try (StatusServer server = serverWithFeeds()) {
            assertThat(bench.run("feeds", "--url", "http://127.0.0.1:" + server.port()))
                    .isZero();
        }

        assertThat(bench.out())
                .contains("split-paper", "SILENT: expected every 10 min, quiet for 43 min", "answers with 500.")
                .doesNotContain("\u001b");
    }

    @Test
    void machinesGetALineForEachFeed() throws IOException {
        try (StatusServer server = serverWithFeeds()) {
            assertThat(bench.run("feeds", "--json", "--url", "http://127.0.0.1:" + server.port()))
                    .isZero();
        }

        assertThat(bench.out())
                .startsWith("{\"name\":\"split-paper\"")
                .contains("\"silentForSeconds\":2580", "\"alarm\":true")
                .hasLineCount(1);
    }

    @Test
    void whereNobodyAnswersThatIsSaid() {
        assertThat(bench.run("feeds", "--url", "http://127.0.0.1:1")).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(bench.run("feeds")).isEqualTo(ExitCode.UNREACHABLE);

        assertThat(bench.err()).contains("Nobody answers at http://127.0.0.1:1", "./wiredesk up");
    }

    @Test
    void aFileIsCheckedAndEveryMistakeToldWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("feeds.yaml"), """
                feeds:
                  - name: paper
                    type: http
                    url: news.example.org
                    colour: blue
                """);

        assertThat(bench.run("feeds", "check", "feeds.yaml")).isEqualTo(ExitCode.CONFIGURATION);

        assertThat(bench.err()).contains("feeds.yaml:4:10: feed `paper`", "feeds.yaml:5:5: feed `paper`");
    }

    @Test
    void aGoodFileIsPrintedWithoutItsSecrets() throws IOException {
        Files.writeString(folder.resolve("feeds.yaml"), "feeds: [{name: desk, type: push, token: '${DESK_TOKEN}'}]\n");

        assertThat(bench.run(Map.of("DESK_TOKEN", "open sesame"), "", "feeds", "check", "feeds.yaml"))
                .isZero();

        assertThat(bench.out()).contains("desk: Push", "********").doesNotContain("open sesame");
    }

    @Test
    void aDeskWithABrokenFileOfFeedsDoesNotStart() throws IOException {
        Files.writeString(folder.resolve("feeds.yaml"), "feeds: [{name: drop, type: folder, path: x, y: z}]\n");

        int code = bench.run(
                "up", "--feeds", "feeds.yaml", "--kafka-port", "0", "--registry-port", "0", "--http-port", "0");

        assertThat(code).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(bench.err()).contains("feeds.yaml:1:45", "`y` is not known here");
    }

    @Test
    void durationsAreToldAsExactlyAsAnybodyWantsToKnow() {
        assertThat(List.of(
                        FeedTable.inWords(Duration.ofSeconds(45)),
                        FeedTable.inWords(Duration.ofMinutes(43)),
                        FeedTable.inWords(Duration.ofHours(5)),
                        FeedTable.inWords(Duration.ofDays(3))))
                .containsExactly("45 s", "43 min", "5 h", "3 d");
    }

    private static StatusServer serverWithFeeds() throws IOException {
        StatusServer server = StatusServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
        server.showFeeds(() -> FeedStatusJson.write(List.of(SILENT)).toString());
        return server;
    }
}
