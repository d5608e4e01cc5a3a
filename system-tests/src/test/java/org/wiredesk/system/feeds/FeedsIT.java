package org.wiredesk.system.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.Finished;
import org.wiredesk.system.harness.Ninjs;
import org.wiredesk.system.harness.Ports;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.Workbench;

/** A desk with a feed that is pushed to and one that polls the web: from the first byte to the decision. */
class FeedsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOKEN = "a-secret-of-this-test";

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    private static LocalPaper paper;
    private static Wiredesk client;
    private static Path data;
    private static URI push;

    @BeforeAll
    static void start() throws IOException {
        paper = new LocalPaper();
        paper.print(LocalPaper.entry("ice", "Ice leaves the harbor of Vesthavn", "The first ferry left at seven."));
        int port = Ports.anyFree();
        push = URI.create("http://127.0.0.1:" + port + "/items");
        Path feeds = BENCH.folder("feeds").resolve("feeds.yaml");
        Files.writeString(feeds, """
                feeds:
                  - name: pushed
                    type: push
                    port: %d
                    token: ${FEEDS_IT_TOKEN}
                    expect-every: 10m
                  - name: courier
                    type: http
                    url: %s
                    source: courier
                    poll-every: 1s
                    allow-private: true
                """.formatted(port, paper.url()));
        Wiredesk wiredesk = new Wiredesk(BENCH).with("FEEDS_IT_TOKEN", TOKEN);
        data = BENCH.folder("data");
        Desk desk = Desk.up(wiredesk, data, "--no-sample", "--feeds", feeds.toString());
        client = wiredesk.at(desk.addresses());
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @Test
    void whatIsPushedIsAnsweredWithTheAddressOfItsDecision() throws Exception {
        // Given
        String story = new Ninjs("urn:example:2026:pushed", 1)
                .headline("Museum of Pencils opens in Nuremberg")
                .paragraphs("It has 4,000 of them.")
                .toString();

        // When
        HttpResponse<String> answer = post(TOKEN, story);

        // Then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String decision =
                json(answer.body()).path("items").path(0).path("decision").asText();
        JsonNode decided = await().atMost(PATIENCE)
                .until(() -> get(push.resolve(decision)), response -> response.statusCode() == 200)
                .body()
                .transform(FeedsIT::json);
        assertThat(decided.path("outcome").asText()).isEqualTo("ACCEPTED");
        assertThat(decided.path("itemId").asText())
                .isEqualTo(
                        json(answer.body()).path("items").path(0).path("itemId").asText());
    }

    @Test
    void whatCannotBeReadIsAnsweredWithTheReasonAndAStrangerWithNothing() throws Exception {
        assertThat(post(TOKEN, "{\"uri\": ").statusCode()).isEqualTo(422);
        assertThat(post("a-guess", "anything").statusCode()).isEqualTo(401);
    }

    @Test
    void ofAPolledFeedOnlyWhatChangedComesIn() {
        // Given
        assertThat(outcomes(1)).hasSize(1);
        await().atMost(PATIENCE).until(() -> paper.toldUnchanged() > 0);

        // When
        paper.print(
                LocalPaper.entry(
                        "ice", "Ice leaves the harbor of Vesthavn", "The first ferry left at seven, with 212 aboard."),
                LocalPaper.entry("choir", "Choir of Ghent sings for a week", "Nobody slept."));

        // Then
        assertThat(outcomes(3)).containsExactlyInAnyOrder("NEW", "UPDATE", "NEW");
    }

    @Test
    void everyFeedIsShownWithWhatItBrought() {
        // Given
        assertThat(outcomes(1)).isNotEmpty();

        // When
        Finished feeds = client.run("feeds", "--data", data, "--json");

        // Then
        assertThat(feeds.exitCode()).as(feeds.words()).isZero();
        assertThat(feeds.jsonLines())
                .extracting(feed -> feed.path("name").asText())
                .contains("drop", "pushed", "courier");
        assertThat(feeds.jsonLines())
                .filteredOn(feed -> feed.path("name").asText().equals("courier"))
                .singleElement()
                .satisfies(feed -> assertThat(feed.path("items").asInt()).isPositive());
        assertThat(client.run("feeds", "--data", data).out())
                .contains("courier")
                .doesNotContain(TOKEN);
    }

    private static List<String> outcomes(int count) {
        return client
                .tail(
                        "news.decisions",
                        decision -> decision.path("source").asText().equals("courier"),
                        count)
                .stream()
                .map(decision ->
                        decision.path("kind").asText(decision.path("outcome").asText()))
                .toList();
    }

    private static HttpResponse<String> post(String token, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(push)
                                .header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", "Bearer " + TOKEN)
                                .build(),
                        BodyHandlers.ofString());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
