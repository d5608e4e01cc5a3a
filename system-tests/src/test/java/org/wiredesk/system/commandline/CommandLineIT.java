package org.wiredesk.system.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.system.harness.Checkout;
import org.wiredesk.system.harness.Desk;
import org.wiredesk.system.harness.Finished;
import org.wiredesk.system.harness.Ninjs;
import org.wiredesk.system.harness.Wiredesk;
import org.wiredesk.system.harness.Workbench;

/** Every command but {@code up}: its words, its JSON and its exit code. */
class CommandLineIT {

    private static final String ESCAPE = "\u001b";
    private static final String NOBODY = "127.0.0.1:1";

    @RegisterExtension
    static final Workbench BENCH = new Workbench();

    private static Wiredesk wiredesk;
    private static Wiredesk client;

    @BeforeAll
    static void start() {
        wiredesk = new Wiredesk(BENCH);
        Desk desk = Desk.up(wiredesk, BENCH.folder("data"), "--no-sample");
        client = wiredesk.at(desk.addresses());
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "replay items"})
    void theHelpOfACommandHasAnExample(String command) {
        Finished help = wiredesk.run((Object[]) (command + " --help").split(" "));

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Usage: wiredesk " + command).contains("Example: ");
    }

    @Test
    void theHelpOfTheWholeNamesEachCommand() {
        Finished help = wiredesk.run("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains("up", "publish", "check", "tail", "topics", "story", "link", "replay", "run", "Exit codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-such-option", "no-such-command"})
    void whatIsNotUnderstoodEndsWithTwo(String word) {
        Finished finished = wiredesk.run(word);

        assertThat(finished.exitCode()).isEqualTo(2);
        assertThat(finished.err()).contains(word);
        assertThat(finished.out()).isEmpty();
    }

    @Test
    void aBadConfigurationEndsWithThreeAndSaysAllThatIsWrong() {
        Finished finished = wiredesk.with("WIREDESK_HTTP_PORT", "eighty")
                .with("LOG_FORMAT", "morse")
                .run("run", "streams");

        assertThat(finished.exitCode()).isEqualTo(3);
        assertThat(finished.err())
                .contains("WIREDESK_HTTP_PORT", "eighty")
                .contains("LOG_FORMAT", "morse")
                .contains("KAFKA_BOOTSTRAP_SERVERS")
                .contains("SCHEMA_REGISTRY_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "publish -"})
    void aKafkaThatDoesNotAnswerEndsWithFour(String words) {
        Finished finished = wiredesk.with("KAFKA_BOOTSTRAP_SERVERS", NOBODY)
                .with("SCHEMA_REGISTRY_URL", "http://" + NOBODY)
                .run((Object[]) words.split(" "));

        assertThat(finished.exitCode()).isEqualTo(4);
        assertThat(finished.err()).contains(NOBODY).doesNotContain("Exception");
    }

    @Test
    void checkSaysWhatAnItemWouldBeWithoutAnyKafka() {
        Finished finished = wiredesk.run("check", "--json", sample("003-ap-harbor-fire.json"));

        assertThat(finished.exitCode()).isZero();
        assertThat(finished.jsonLines()).hasSize(1);
        String item = finished.jsonLines().get(0).toString();
        assertThat(item).contains("\"format\":\"ninjs\"", "\"headline\":\"", "\"agencyId\":\"");
    }

    @Test
    void checkEndsWithOneWhereAnItemWouldBeRejected() {
        Finished finished = wiredesk.run(
                "check", "--json", sample("041-dpa-penguins-broken.json"), sample("006-dpa-sleep-study.json"));

        assertThat(finished.exitCode()).isEqualTo(1);
        assertThat(finished.jsonLines()).hasSize(2);
        assertThat(finished.jsonLines().get(0).toString()).contains("line ");
    }

    @Test
    void standardInputCanBePublishedAndReadAgain() throws IOException {
        // Given
        Path file = BENCH.folder("copy").resolve("kelp.json");
        Files.writeString(
                file,
                new Ninjs("urn:example:kelp", 1)
                        .headline("Kelp farm of Frøya brings in its harvest")
                        .paragraphs("The farm landed 300 tonnes on Saturday.")
                        .about("13000000", "science and technology")
                        .toString());

        // When
        Finished published = client.reading(file).run("publish", "--source", "ap", "-");

        // Then
        assertThat(published.exitCode()).as(published.words()).isZero();
        Finished tail =
                client.run("tail", "news.topic.science-and-technology", "--from-beginning", "--max", "1", "--json");
        assertThat(tail.exitCode()).isZero();
        assertThat(tail.jsonLines()).hasSize(1);
        JsonNode delivery = tail.jsonLines().get(0);
        assertThat(delivery.path("action").asText()).isEqualTo("PUBLISH");
        assertThat(delivery.path("story").path("headline").asText())
                .isEqualTo("Kelp farm of Frøya brings in its harvest");
    }

    @Test
    void whatWasRejectedIsTakenAgainOnceItCanBeRead() throws IOException {
        // Given
        Path file = BENCH.folder("copy").resolve("lighthouse.txt");
        Files.writeString(
                file, "Lighthouse of Utvaer gets its keeper back\n\nOSLO (AP) - She came by boat on Saturday.");
        Finished rejected = client.run("publish", "--source", "ap", "--format", "ninjs", file);
        assertThat(rejected.exitCode()).as(rejected.words()).isEqualTo(1);
        Object[] replay = {"replay", "rejects", "--source", "ap", "--reason", "json", "--format", "text", "--json"};

        // When
        Finished dry = client.run(
                Stream.concat(Arrays.stream(replay), Stream.of("--dry-run")).toArray());
        Finished real = client.run(replay);
        Finished again = client.run(replay);

        // Then
        assertThat(dry.jsonLines().get(0).path("items").asInt()).isEqualTo(1);
        assertThat(real.jsonLines().get(0).path("items").asInt()).isEqualTo(1);
        assertThat(again.jsonLines().get(0).path("taken").asInt()).isZero();
        assertThat(client.tail(
                        "wire.items", item -> item.path("headline").asText().startsWith("Lighthouse"), 1))
                .singleElement()
                .satisfies(item -> assertThat(item.path("replayOf").asText()).endsWith("-0"));
    }

    @Test
    void itemsOfTheWireArePutOnItAgainAsNewDeliveries() throws IOException {
        // Given
        Path file = BENCH.folder("copy").resolve("sawmill.txt");
        Files.writeString(
                file, "Sawmill of Namsos shuts after 140 years\n\nNAMSOS (CP) - The last log went through at noon.");
        assertThat(client.run("publish", "--source", "cp", file).exitCode()).isZero();

        // When
        Finished replayed = client.run("replay", "items", "--source", "cp", "--since", "1h", "--rate", "50");

        // Then
        assertThat(replayed.exitCode()).as(replayed.words()).isZero();
        assertThat(replayed.out()).contains("1 item taken: 1 item published");
        assertThat(decisions("cp", 2))
                .extracting(decision -> decision.path("outcome").asText())
                .containsExactly("ACCEPTED", "DUPLICATE");
    }

    @Test
    void anEditorJoinsTwoStoriesAndReadsTheHistory() throws IOException {
        // Given
        Path first = BENCH.folder("join").resolve("first.txt");
        Path second = first.resolveSibling("second.txt");
        Files.writeString(first, "Ferry aground off Bodo\n\nBODO (NJ) - A ferry ran aground at noon.");
        Files.writeString(second, "Passengers walk ashore\n\nBODO (NJ) - Forty people walked ashore at low tide.");
        assertThat(client.run("publish", "--source", "nj", first).exitCode()).isZero();
        assertThat(client.run("publish", "--source", "nj", second).exitCode()).isZero();
        String[] stories = decisions("nj", 2).stream()
                .map(decision -> decision.path("storyId").asText())
                .toArray(String[]::new);
        assertThat(stories).hasSize(2).doesNotHaveDuplicates();

        // When
        Finished joined = client.run("link", "join", stories[0], stories[1], "--by", "eva", "--json");
        Finished again = client.run("link", "join", stories[0], stories[1], "--by", "eva");
        Finished story = client.run("story", stories[0]);

        // Then
        assertThat(joined.exitCode()).as(joined.words()).isZero();
        assertThat(joined.jsonLines())
                .flatExtracting(report -> report.path("revisions").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("WITHHOLD", "UPDATE");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("are one already");
        assertThat(story.exitCode()).as(story.words()).isZero();
        assertThat(story.out()).contains("Ferry aground off Bodo", "Forty people walked ashore");
    }

    @Test
    void tailEndsWithTheTimeoutWhenNothingComes() {
        Finished finished = client.run("tail", "news.topic.religion", "--from-beginning", "--timeout", "1");

        assertThat(finished.exitCode()).isZero();
        assertThat(finished.out()).isEmpty();
    }

    @Test
    void tailOfATopicThatIsNotOursNamesThoseThatAre() {
        Finished finished = client.run("tail", "news.topic.astrology");

        assertThat(finished.exitCode()).isEqualTo(2);
        assertThat(finished.err()).contains("news.topic.astrology", "news.decisions");
    }

    @Test
    void topicsListsEachTopicAsJson() {
        Finished finished = client.run("topics", "--json");

        assertThat(finished.exitCode()).isZero();
        assertThat(finished.jsonLines())
                .extracting(topic -> topic.path("topic").asText())
                .contains(
                        "wire.items",
                        "wire.rejects",
                        "news.decisions",
                        "news.revisions",
                        "news.stories",
                        "news.dead-letters",
                        "news.topic.sport");
        assertThat(finished.jsonLines())
                .allSatisfy(topic ->
                        assertThat(topic.path("records").isIntegralNumber()).isTrue());
    }

    @Test
    void aDeskIsFoundByItsFolder() {
        Finished finished = wiredesk.run("topics", "--data", BENCH.folder("data"));

        assertThat(finished.exitCode()).isZero();
        assertThat(finished.out()).contains("news.decisions");
    }

    @Test
    void whereThereIsNoTerminalThereIsNoColour() {
        Finished topics = client.run("topics");
        Finished check = wiredesk.run("check", sample("003-ap-harbor-fire.json"));

        assertThat(topics.words() + check.words()).isNotBlank().doesNotContain(ESCAPE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onATerminalThereIsColourUnlessItIsNotWanted() {
        Wiredesk onATerminal = wiredesk.onATerminal().with("TERM", "xterm");

        assertThat(onATerminal.run("check", sample("003-ap-harbor-fire.json")).out())
                .contains(ESCAPE);
        assertThat(onATerminal
                        .with("NO_COLOR", "1")
                        .run("check", sample("003-ap-harbor-fire.json"))
                        .out())
                .isNotBlank()
                .doesNotContain(ESCAPE);
    }

    private static List<JsonNode> decisions(String source, int count) {
        return client.tail(
                "news.decisions", decision -> decision.path("source").asText().equals(source), count);
    }

    private static Path sample(String file) {
        return Checkout.samples().resolve("day").resolve(file);
    }
}
