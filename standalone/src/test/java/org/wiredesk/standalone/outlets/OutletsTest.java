package org.wiredesk.standalone.outlets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.outlets.OutletsApp;
import org.wiredesk.outlets.OutletsSettings;
import org.wiredesk.outlets.http.Answer;
import org.wiredesk.outlets.http.Request;
import org.wiredesk.outlets.webhook.WebhooksFile;

/** The outlets on a real broker: nothing is lost, whichever way one reads, and whatever happens to the receivers. */
class OutletsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STORIES = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static Newsroom newsroom;
    private static OutletsApp pages;

    private final MeterRegistry metrics = new SimpleMeterRegistry();

    @BeforeAll
    static void open() throws Exception {
        newsroom = Newsroom.open(folder, "sport", "weather", "labour", "health", "science", "education", "society");
        pages = OutletsApp.start(new OutletsSettings(newsroom.cluster(), List.of()), new SimpleMeterRegistry());
        for (int story = 0; story < STORIES; story++) {
            newsroom.deliver("sport", "story" + story, 1, 2);
            newsroom.abort("sport", "story" + story, 99);
            newsroom.deliver("sport", "story" + story, 3);
        }
    }

    @AfterAll
    static void close() {
        pages.close();
        newsroom.close();
    }

    @Test
    void everyDeliveryIsFoundOnceWhicheverWayOneReads() throws Exception {
        // When
        List<JsonNode> forward = readFrom("sport", "start", 5);
        List<String> backward = readBack("/topics/sport.atom", "limit=7");

        // Then
        assertThat(forward).hasSize(3 * STORIES);
        assertThat(forward.stream().map(item -> item.path("id").asText())).doesNotHaveDuplicates();
        assertThat(backward)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(forward.stream()
                        .map(item -> "tag:wiredesk.org,2026:" + item.path("id").asText())
                        .toList());
        Map<String, List<Integer>> revisions = new HashMap<>();
        forward.forEach(item -> revisions
                .computeIfAbsent(item.path("item").path("uri").asText(), story -> new ArrayList<>())
                .add(item.path("item").path("version").asInt()));
        assertThat(revisions)
                .hasSize(STORIES)
                .allSatisfy((story, read) -> assertThat(read).containsExactly(1, 2, 3));
    }

    @Test
    void aReaderGoesOnBehindAnyDelivery() throws Exception {
        List<JsonNode> all = readFrom("sport", "start", 500);
        JsonNode stoppedAt = all.get(9);

        List<JsonNode> rest = readFrom("sport", stoppedAt.path("position").asText(), 4);

        assertThat(rest).containsExactlyInAnyOrderElementsOf(all.subList(10, all.size()));
    }

    @Test
    void whoHasEverythingWaitsForWhatComesNext() throws Exception {
        // Given
        newsroom.deliver("weather", "storm", 1);
        String next =
                json(get("/topics/weather.ninjs", "after=start")).path("next").asText();
        assertThat(json(get("/topics/weather.ninjs", "after=" + next)).path("items"))
                .isEmpty();

        // When
        var later = CompletableFuture.supplyAsync(() -> get("/topics/weather.ninjs", "wait=25&after=" + next));
        newsroom.deliver("weather", "storm", 2);

        // Then
        JsonNode items = json(later.join()).path("items");
        assertThat(items).hasSize(1);
        assertThat(items.path(0).path("item").path("version").asText()).isEqualTo("2");
    }

    @Test
    void theFeedShowsWhatChangedAndAKillTakesDownWhatItHad() {
        // Given
        newsroom.deliver("health", "clinic", 1, 2);
        newsroom.deliver("health", "ward", 1);

        // When
        String updated = get("/topics/health.atom", "limit=2").text();
        newsroom.kill("health", "clinic", 3);
        String killed = get("/topics/health.atom", "").text();

        // Then
        assertThat(updated).contains("<del>1</del><ins>2</ins>");
        assertThat(killed).contains("KILLED: Ferries of clinic").doesNotContain("<ins>2</ins>");
        assertThat(Pattern.compile("<at:deleted-entry ")
                        .matcher(killed)
                        .results()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void aKillTakesDownWhatTheTopicHadLongAgo() {
        // Given
        String story = "school";
        newsroom.deliver("education", story, 1, 2);
        newsroom.deliver(
                "education", besides(story), IntStream.rangeClosed(1, 2_100).toArray());

        // When
        newsroom.kill("education", story, 3);

        // Then
        assertThat(get("/topics/education.atom", "limit=5").text().split("<at:deleted-entry ", -1))
                .hasSize(3);
    }

    /** Another story, whose deliveries lie in the same partition. */
    private static String besides(String story) {
        return IntStream.range(0, 1_000)
                .mapToObj(number -> "noise" + number)
                .filter(other -> Newsroom.partition(other) == Newsroom.partition(story))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        // Given
        newsroom.deliver("science", "comet", 1);
        String tag = get("/topics/science.atom", "").headers().getOrDefault("ETag", "");
        Request again = new Request("GET", "/topics/science.atom", "", Map.of("If-None-Match", tag));

        // When
        Answer same = pages.answer(again).orElseThrow();
        newsroom.deliver("science", "comet", 2);
        Answer other = pages.answer(again).orElseThrow();

        // Then
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.text()).contains("2 trips");
    }

    @Test
    void whatCannotBeAnsweredIsSaid() throws Exception {
        String ofAnother =
                json(get("/topics/weather.ninjs", "after=start")).path("next").asText();

        assertThat(get("/topics/nowhere.atom", "").status()).isEqualTo(404);
        assertThat(get("/topics/sport.xls", "").status()).isEqualTo(404);
        assertThat(get("/topics/sport.ninjs", "after=yesterday").status()).isEqualTo(400);
        assertThat(get("/topics/sport.ninjs", "after=" + ofAnother).status()).isEqualTo(410);
        assertThat(get("/topics/sport.ninjs", "after=" + ofAnother).text()).contains("after=start");
    }

    @Test
    void aReceiverThatFailsGoesAwayAndComesBackGetsEverythingInOrder() throws Exception {
        // Given: the second and third attempt fail, and the eighth and all after it until it has been away
        AtomicBoolean well = new AtomicBoolean();
        try (Receiver receiver = new Receiver(
                attempt -> attempt == 2 ? 500 : attempt == 3 || (attempt >= 8 && !well.get()) ? 503 : 204)) {
            OutletsApp first = start(webhook("patient", receiver, "sport", "from: oldest"));

            // When
            await().atMost(PATIENCE).until(() -> receiver.attempts() >= 8);
            receiver.goAway();
            double failures = failures();
            await().atMost(PATIENCE).until(() -> failures() >= failures + 2);
            assertThat(status(first, "patient")).isEqualTo("RETRYING");
            first.close();
            well.set(true);
            receiver.comeBack();
            try (OutletsApp second = start(webhook("patient", receiver, "sport", "from: oldest"))) {
                await().atMost(PATIENCE).until(() -> ids(receiver).size() == 3 * STORIES);
                assertThat(status(second, "patient")).isEqualTo("RUNNING");
            }

            // Then
            assertThat(receiver.taken()).allMatch(Receiver.Taken::signed);
            for (int story = 0; story < STORIES; story++) {
                String name = "story" + story;
                assertThat(receiver.taken().stream()
                                .filter(taken -> taken.story().equals(name))
                                .map(Receiver.Taken::revision)
                                .distinct())
                        .containsExactly(1, 2, 3);
            }
            assertThat(receiver.taken().size() - ids(receiver).size())
                    .as("delivered again after the restart")
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aSlowReceiverHoldsUpNobodyElse() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (Receiver slow = new Receiver(attempt -> 204, never);
                Receiver quick = new Receiver(attempt -> 204);
                OutletsApp app = start(webhook("slow", slow, "sport", "from: oldest")
                        + webhook("quick", quick, "sport", "from: oldest").replace("webhooks:\n", ""))) {
            await().atMost(PATIENCE).until(() -> ids(quick).size() == 3 * STORIES);

            assertThat(slow.taken()).isEmpty();
            assertThat(status(app, "quick")).isEqualTo("RUNNING");
        }
    }

    @Test
    void aTopicThatIsMadeAnewGivesOtherIds() throws Exception {
        try (Receiver receiver = new Receiver(attempt -> 204);
                OutletsApp app = start(webhook("loyal", receiver, "society", "from: oldest"))) {
            // Given
            newsroom.deliver("society", "wedding", 1);
            await().atMost(PATIENCE).until(() -> ids(receiver).size() == 1);

            // When
            newsroom.makeAnew("society");
            newsroom.deliver("society", "wedding", 2);
            await().atMost(PATIENCE).until(() -> receiver.taken().size() == 2);

            // Then
            assertThat(status(app, "loyal")).isEqualTo("RUNNING");
            assertThat(ids(receiver)).hasSize(2).last().asString().endsWith(":0");
        }
    }

    @Test
    void whatIsParkedOrEndedWaitsUntilSomebodyResumesIt() throws Exception {
        // Given: it is gone, then it fails, then it is well
        AtomicBoolean well = new AtomicBoolean();
        try (Receiver receiver = new Receiver(attempt -> attempt == 1 ? 410 : well.get() ? 204 : 500);
                OutletsApp app =
                        start(webhook("moody", receiver, "labour", "from: oldest, give-up-after: PT0.000000001S"))) {
            newsroom.deliver("labour", "strike", 1);
            await().atMost(PATIENCE).until(() -> status(app, "moody").equals("ENDED"));

            // When
            Answer resumed = post(app, "/webhooks/moody/resume", Map.of());
            await().atMost(PATIENCE).until(() -> status(app, "moody").equals("PARKED"));
            Answer fromAPage = post(app, "/webhooks/moody/resume", Map.of("Origin", "https://evil.example"));
            well.set(true);
            post(app, "/webhooks/moody/resume", Map.of());
            await().atMost(PATIENCE).until(() -> !receiver.taken().isEmpty());

            // Then
            assertThat(resumed.status()).isEqualTo(200);
            assertThat(fromAPage.status()).isEqualTo(403);
            assertThat(receiver.taken()).extracting(Receiver.Taken::story).containsExactly("strike");
        }
    }

    @Test
    void aPrivateAddressIsRefusedUnlessItIsAllowed() throws Exception {
        try (Receiver receiver = new Receiver(attempt -> 204);
                OutletsApp app = start(webhook("inside", receiver, "sport", "from: oldest")
                        .replace("allow-private: true", "allow-private: false"))) {
            await().atMost(PATIENCE).until(() -> status(app, "inside").equals("RETRYING"));

            assertThat(app.answer(Request.get("/webhooks", null)).orElseThrow().text())
                    .contains("which is this machine or in a private network")
                    .doesNotContain("/hooks");
            assertThat(receiver.attempts()).isZero();
        }
    }

    private static Answer get(String path, String query) {
        return pages.answer(Request.get(path, query)).orElseThrow();
    }

    private static Answer post(OutletsApp app, String path, Map<String, String> headers) {
        return app.answer(new Request("POST", path, "", headers)).orElseThrow();
    }

    private static JsonNode json(Answer answer) throws IOException {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static List<JsonNode> readFrom(String slug, String position, int limit) throws IOException {
        List<JsonNode> read = new ArrayList<>();
        String after = position;
        boolean more = true;
        while (more) {
            JsonNode page = json(get("/topics/" + slug + ".ninjs", "after=" + after + "&limit=" + limit));
            page.path("items").forEach(read::add);
            after = page.path("next").asText();
            more = page.path("more").asBoolean();
        }
        return read;
    }

    private static List<String> readBack(String path, String query) {
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.of(query);
        while (next.isPresent()) {
            String feed = get(path, next.get()).text();
            Matcher id = Pattern.compile("<entry><id>([^<]+)</id>").matcher(feed);
            while (id.find()) {
                ids.add(id.group(1));
            }
            next = Pattern.compile("rel=\"prev-archive\" type=\"[^\"]+\" href=\"[^?]+\\?([^\"]+)\"")
                    .matcher(feed)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .findFirst();
        }
        return ids;
    }

    private OutletsApp start(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("webhooks.yaml"), yaml);
        return OutletsApp.start(
                new OutletsSettings(
                        newsroom.cluster(), WebhooksFile.read(file, Map.of("HOOK_SECRET", Receiver.SECRET))),
                metrics);
    }

    private static String webhook(String name, Receiver receiver, String topic, String options) {
        return """
                webhooks:
                  - {name: %s, url: "%s", topics: [%s], secret: "${HOOK_SECRET}", allow-private: true, %s}
                """.formatted(name, receiver.url(), topic, options);
    }

    private static String status(OutletsApp app, String name) throws IOException {
        for (JsonNode webhook : json(app.answer(Request.get("/webhooks", null)).orElseThrow())) {
            if (webhook.path("name").asText().equals(name)) {
                return webhook.path("state").asText();
            }
        }
        return "";
    }

    private double failures() {
        return metrics.get("wiredesk.webhook.failures").functionCounter().count();
    }

    private static Set<String> ids(Receiver receiver) {
        Set<String> ids = new LinkedHashSet<>();
        receiver.taken().forEach(taken -> ids.add(taken.id()));
        return ids;
    }
}
