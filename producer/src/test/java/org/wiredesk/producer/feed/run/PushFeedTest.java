package org.wiredesk.producer.feed.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource;
import org.wiredesk.producer.feed.settings.IdentityRule;
import org.wiredesk.producer.feed.settings.Secret;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.publish.Published;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;

class PushFeedTest {

    private static final String STORY = "The ferry runs again.";
    private static final FeedSource.Push SETTINGS =
            new FeedSource.Push("127.0.0.1", 0, new Secret("open sesame"), 1000, 5);

    private final TickingClock clock = new TickingClock();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Intake> taken = new ArrayList<>();
    private CompletableFuture<Published> published =
            CompletableFuture.completedFuture(new Published(1, 0, List.of(), List.of("id-0"), List.of()));
    private Optional<Decision> decision = Optional.empty();
    private PushFeed feed;

    @BeforeEach
    void open() throws IOException {
        open(Optional.empty());
    }

    private void open(Optional<String> source) throws IOException {
        FeedSettings settings = new FeedSettings(
                "in",
                SETTINGS,
                source,
                Optional.empty(),
                IdentityRule.AGENCY_ID,
                Optional.empty(),
                FeedSettings.POLL_EVERY);
        feed = PushFeed.open(
                settings,
                SETTINGS,
                (intake, format, filter) -> {
                    taken.add(intake);
                    return published;
                },
                itemId -> decision,
                clock);
        feed.start();
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void anItemIsTakenAndAnsweredWithTheAddressOfItsDecision() throws Exception {
        // When
        HttpResponse<String> answer = send(post("/items?source=AP&name=ferry.txt", STORY)
                .header("Content-Type", "text/plain; charset=windows-1252"));

        // Then
        JsonNode item = new ObjectMapper().readTree(answer.body()).path("items").path(0);
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(item.path("decision").asText()).isEqualTo("/items/id-0/decision");
        assertThat(taken).singleElement().satisfies(intake -> {
            assertThat(intake.source()).contains("ap");
            assertThat(intake.deliveredAs()).contains("ferry.txt;charset=windows-1252");
            assertThat(intake.bytes()).isEqualTo(STORY.getBytes(UTF_8));
        });
        assertThat(feed.status().items()).isEqualTo(1);
    }

    @Test
    void noCallerGoesBySomebodyElsesNameWhereTheFeedSaysWhoHeIs() throws Exception {
        // Given
        feed.close();
        open(Optional.of("Split Paper"));

        // When
        send(post("/items?source=AP", STORY));

        // Then
        assertThat(taken).extracting(Intake::source).containsExactly(Optional.of("split-paper"));
    }

    @Test
    void whatCannotBeReadIsAnsweredWithTheReason() throws Exception {
        // Given
        published = CompletableFuture.completedFuture(
                new Published(0, 1, List.of("line 7: It is broken."), List.of(), List.of("id-0")));

        // When
        HttpResponse<String> answer = send(post("/items", STORY));

        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("line 7: It is broken.", "/items/id-0/decision");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /items, open sesame, 405",
        "POST, /items/20261122T150327.123456Z-3fa9c1d2-0/decision, open sesame, 405",
        "POST, /, open sesame, 404",
        "POST, /items/../../etc/passwd, open sesame, 404",
        "GET, /items/nonsense-that-is-no-id-at-all/decision, open sesame, 404",
        "POST, /items, open sesam, 401",
        "POST, /items, '', 401",
    })
    void whatIsNotRightIsRefusedInASentence(String method, String path, String token, int status) throws Exception {
        // When
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(uri(path))
                        .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(STORY))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());

        // Then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"detail\"").doesNotContain("Exception", "at org.");
        assertThat(taken).isEmpty();
    }

    @Test
    void withoutATokenNobodyIsHeard() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/items"))
                .POST(BodyPublishers.ofString(STORY))
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"1000, 202", "1001, 413"})
    void whatIsTooLargeIsRefusedWhetherItSaysItsLengthOrNot(int length, int status) throws Exception {
        byte[] body = "x".repeat(length).getBytes(UTF_8);

        assertThat(send(request("/items").POST(BodyPublishers.ofByteArray(body)))
                        .statusCode())
                .isEqualTo(status);
        assertThat(send(request("/items").POST(BodyPublishers.ofByteArrays(List.of(body))))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void moreThanTheLimitInASecondHasToWait() throws Exception {
        // Given
        for (int count = 0; count < 5; count++) {
            assertThat(send(post("/items", STORY)).statusCode()).isEqualTo(202);
        }

        // When
        HttpResponse<String> answer = send(post("/items", STORY));

        // Then
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        clock.tick(Duration.ofSeconds(1));
        assertThat(send(post("/items", STORY)).statusCode()).isEqualTo(202);
    }

    @Test
    void whileKafkaIsAwayNothingIsPromised() throws Exception {
        // Given
        published = CompletableFuture.failedFuture(new IllegalStateException("no broker"));

        // When
        HttpResponse<String> answer = send(post("/items", STORY));

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(feed.status().failure()).contains("It cannot be published: no broker");
    }

    @Test
    void aDecisionIsToldOnceItIsThere() throws Exception {
        // Given
        String id = "20261122T150327.123456Z-3fa9c1d2-0";
        HttpRequest.Builder question = request("/items/" + id + "/decision").GET();
        assertThat(send(question).statusCode()).isEqualTo(404);

        // When
        decision = Optional.of(Decision.newBuilder()
                .setItemId(id)
                .setSource("ap")
                .setOutcome(Outcome.DUPLICATE)
                .setReason("It says to the letter what revision 1 says.")
                .setReceivedAt(clock.instant())
                .build());
        HttpResponse<String> answer = send(question);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"outcome\":\"DUPLICATE\"", "to the letter");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder post(String path, String body) {
        return request(path).POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer open sesame");
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + feed.port() + path);
    }
}
