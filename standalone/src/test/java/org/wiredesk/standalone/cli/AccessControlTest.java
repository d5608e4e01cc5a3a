package org.wiredesk.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.monitor.http.Replayer;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;
import org.wiredesk.schemas.AvroSerde;
import org.wiredesk.schemas.Topics;
import org.wiredesk.standalone.kafka.GuardedKafka;
import org.wiredesk.standalone.reading.TopicScan;
import org.wiredesk.standalone.replay.RejectAgain;
import org.wiredesk.streams.StreamsApp;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RoutingRulesReader;

/** What docs/security.md has administrators type is enough for each part and each reader, and too little for a subscriber who wants to see more. */
class AccessControlTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String HELD = "wiredesk-streams-route-held-changelog";
    private static final String RULES = "rules: [{name: dpa, when: {source: dpa}, to: [%s]}]\n";

    /** Two versions of a story, one that waits, one that cannot be read, one that is public, and a kill. */
    private static final SortedMap<String, String> SAMPLES = new TreeMap<>(Map.of(
            "003-ap-harbor-fire.json", "ap",
            "007-ap-harbor-fire.json", "ap",
            "010-dpa-school-report.json", "dpa",
            "041-dpa-penguins-broken.json", "dpa",
            "053-dpa-handball.json", "dpa",
            "126-anp-post-bikes-kill.xml", "anp"));

    @TempDir
    private static Path folder;

    private static GuardedDesk desk;
    private static StreamsApp topology;
    private static String api;

    @BeforeAll
    static void startEveryPart() throws Exception {
        for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
            Path source = Files.createDirectories(folder.resolve("feed").resolve(sample.getValue()));
            Files.copy(ROOT.resolve("samples/day").resolve(sample.getKey()), source.resolve(sample.getKey()));
        }
        desk = GuardedDesk.open(ROOT.resolve("docs/security.md"), folder);
        desk.startProducer(folder.resolve("feed"));
        topology = desk.startTopology(Files.writeString(folder.resolve("rules.yaml"), RULES.formatted("sport")));
        desk.startOutlets();
        api = desk.startMonitor();
        await().atMost(PATIENCE).until(() -> decisions().size() >= SAMPLES.size());
    }

    @AfterAll
    static void stopAll() throws Exception {
        desk.close();
    }

    @Test
    void theTopologyDecidesAndDeliversAndUrgentCopyOvertakes() {
        assertThat(topology.isAlive()).isTrue();
        assertThat(decisions())
                .extracting(Decision::getOutcome)
                .contains(Outcome.ACCEPTED, Outcome.HELD, Outcome.REJECTED);
        assertThat(read(GuardedKafka.ADMINISTRATOR, Topics.WIRE_URGENT.name())).isOne();
    }

    @Test
    void aSubscriberReadsWhatIsPublicAndIsRefusedAtEveryOtherTopic() throws Exception {
        // Given
        Set<String> all;
        try (Admin admin = Admin.create(desk.cluster(GuardedKafka.ADMINISTRATOR).toClientProperties())) {
            all = admin.listTopics().names().get();
        }
        List<String> closed = all.stream()
                .filter(topic -> !Topics.isNews(topic) && !topic.equals(Topics.NEWS_STORIES.name()))
                .toList();

        // When
        int deliveries = readAsAGroup("sport-desk");

        // Then
        assertThat(deliveries).isPositive();
        assertThat(read("sport-desk", Topics.NEWS_STORIES.name())).isPositive();
        assertThat(closed)
                .contains(
                        Topics.WIRE_ITEMS.name(),
                        Topics.WIRE_URGENT.name(),
                        Topics.WIRE_REJECTS.name(),
                        Topics.WIRE_LINK_CORRECTIONS.name(),
                        Topics.NEWS_REVISIONS.name(),
                        Topics.NEWS_DEAD_LETTERS.name(),
                        HELD)
                .allSatisfy(topic -> assertThatThrownBy(() -> read("sport-desk", topic))
                        .isInstanceOf(TopicAuthorizationException.class));
    }

    @Test
    void theOutletsPostWhatIsPublic() {
        await().atMost(PATIENCE).until(() -> desk.posted() > 0);
    }

    @Test
    void theMonitorKeepsItsWindowAndTakesRejectsAgain() throws Exception {
        // Given
        Bench bench = new Bench(ROOT);
        assertThat(bench.run(
                        desk.environment("wiredesk-producer"),
                        "",
                        "publish",
                        "--format=newsml-g2",
                        "--source=afp",
                        "samples/day/046-afp-island-vote.json"))
                .isEqualTo(ExitCode.FAILURE);
        int items = read("wiredesk-monitor", Topics.WIRE_ITEMS.name());
        int rejects = read("wiredesk-monitor", Topics.WIRE_REJECTS.name());
        await().atMost(PATIENCE).until(() -> get("feeds").path("rejects").size() == rejects);

        String rejected = decisions().stream()
                .filter(decision -> decision.getOutcome() == Outcome.REJECTED)
                .map(Decision::getItemId)
                .findFirst()
                .orElseThrow();

        // When
        RejectAgain bySomebodyWhoMayNot = new RejectAgain(desk.cluster("wiredesk-streams"));
        assertThatThrownBy(() -> bySomebodyWhoMayNot.replay(rejected))
                .isInstanceOf(Replayer.NotTaken.class)
                .hasMessageContaining("may write wire.items");
        for (JsonNode reject : get("feeds").path("rejects")) {
            send(HttpRequest.newBuilder(
                            URI.create(api + "rejects/" + reject.path("id").asText() + "/replay"))
                    .header("X-Wiredesk", "1")
                    .POST(BodyPublishers.noBody()));
        }

        // Then
        assertThat(read("wiredesk-monitor", Topics.WIRE_ITEMS.name()))
                .as("one can be read by its content")
                .isEqualTo(items + 1);
        assertThat(read("wiredesk-monitor", Topics.WIRE_REJECTS.name()))
                .as("the other is refused again")
                .isEqualTo(rejects + 1);
        assertThat(get("stories").toString()).contains("handball");
        await().atMost(PATIENCE)
                .until(() -> get("feeds").path("pipeline").path("lagRecords").isNumber());
    }

    @Test
    void anEditorSeesWhatWaitsAndCorrectsALink() {
        String update = decisions().stream()
                .filter(decision ->
                        decision.getRevision().filter(number -> number == 2).isPresent())
                .map(Decision::getItemId)
                .findFirst()
                .orElseThrow();

        assertThat(runAs("wire-editor", "held", "--json")).contains("Pupils read better");
        assertThat(runAs("wire-editor", "link", "split", update, "--by=Ann Lorn", "--reason=Another fire"))
                .contains("revision 3 CORRECTION");
    }

    @Test
    void whoDecidesWhereCopyGoesAppliesRulesToThePastAsWell() throws Exception {
        Files.writeString(folder.resolve("new.yaml"), RULES.formatted("handball"));

        assertThat(runAs("desk-chief", "rules", "apply", "new.yaml", "--by=Ann Lorn", "--backfill=24h"))
                .contains("in all 4 tasks", "stories of the past routed once more");
        assertRulesThatTasksLeaveAloneAreNotToldAsInForce();
    }

    /** As of a command that knows a condition which the topology does not know yet. */
    private static void assertRulesThatTasksLeaveAloneAreNotToldAsInForce() throws Exception {
        // Given
        Map<String, String> chief = new HashMap<>(desk.environment("desk-chief"));
        chief.put("USER", "Ann Lorn");
        Bench bench = new Bench(folder);
        RulesRun run = new RulesRun(desk.cluster("desk-chief"), new RulesOptions(), bench.surroundings(chief, ""));
        RoutingRules known = RoutingRulesReader.check(RULES.formatted("handball"), "known", MediaTopicTree.standard())
                .orThrow();

        // When
        int code = run.real("rules: [{name: dpa, when: {colour: red}, to: [sport]}]", known, Optional.empty());

        // Then
        assertThat(code).isEqualTo(ExitCode.FAILURE);
        assertThat(bench.err())
                .contains("Version 2 is not in force", "4 of 4 have left it alone", "In force is version 1.");
        assertThat(bench.run(chief, "", "rules", "show")).isZero();
        assertThat(bench.out()).contains("handball").doesNotContain("colour");
        assertThat(bench.err())
                .contains("Version 1, applied by Ann Lorn", "in force in 4 of 4 tasks")
                .contains("Version 2 is written and not in force");
        assertThat(bench.run(chief, "", "rules", "try", "rules.yaml")).isZero();
        assertThat(bench.err()).contains("Compared with version 1 of the rules, which is in force.");
        assertThat(bench.run(chief, "", "rules", "apply", "new.yaml")).isZero();
        assertThat(bench.out()).contains("Version 3 is in force");
    }

    @Test
    void whoCannotLogInIsToldSo() {
        Map<String, String> wrong = new HashMap<>(desk.environment("wire-editor"));
        wrong.computeIfPresent(
                "KAFKA_SASL_JAAS_CONFIG",
                (name, login) -> login.replaceFirst("password=\"[^\"]*\"", "password=\"wrong\""));
        Bench bench = new Bench(folder);

        assertThat(bench.run(wrong, "", "topics")).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(bench.err()).contains("refuses the login", "KAFKA_SASL_JAAS_CONFIG");
    }

    private static String runAs(String user, String... arguments) {
        Bench bench = new Bench(folder);
        assertThat(bench.run(desk.environment(user), "", arguments))
                .as(bench.err())
                .isZero();
        return bench.out();
    }

    /** Read by the producer, who may. */
    private static List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        var cluster = desk.cluster("wiredesk-producer");
        try (var avro = AvroSerde.<Decision>deserializer(cluster.registryUrl())) {
            TopicScan.read(
                    cluster,
                    List.of(Topics.NEWS_DECISIONS.name()),
                    Optional.empty(),
                    record -> decisions.add(avro.deserialize(record.topic(), record.value())));
        }
        return decisions;
    }

    private static int read(String user, String topic) {
        List<Long> read = new ArrayList<>();
        TopicScan.read(desk.cluster(user), List.of(topic), Optional.empty(), record -> read.add(record.offset()));
        return read.size();
    }

    private static int readAsAGroup(String user) {
        Map<String, Object> properties = desk.cluster(user).toClientProperties();
        properties.putAll(Map.of("group.id", user + "-1", "auto.offset.reset", "earliest"));
        List<Long> read = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(Pattern.compile("news\\.topic\\..+"));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> read.add(record.offset()));
                return !read.isEmpty();
            });
            consumer.commitSync();
        }
        return read.size();
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(send(HttpRequest.newBuilder(URI.create(api + path))).body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
