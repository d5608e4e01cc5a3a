package org.wiredesk.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.records.Story;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.standalone.terminal.Terminal;
import org.wiredesk.streams.route.RoutingRules;
import org.wiredesk.streams.route.RoutingRulesReader;

class RulesCommandTest {

    private static final String RULES = """
            rules:
              - {name: ferries, when: {words: ferry}, to: [sea], stop: true}
              - {name: rain, when: {words: rain}, to: [weather]}
              - {name: hamburg, when: {place: DE}, to: [north]}
            """;

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void prepare() throws IOException {
        bench = new Bench(folder);
        Files.writeString(folder.resolve("rules.yaml"), RULES);
        Files.writeString(folder.resolve("ferry.txt"), """
                Ferries stay in port

                HAMBURG, Germany (AP) — No boat left Hamburg on Saturday.
                """);
    }

    @Test
    void aGoodFileIsPraised() {
        assertThat(bench.run("rules", "check", "rules.yaml")).isZero();

        assertThat(bench.out()).isEqualTo("rules.yaml: 3 rules, no mistakes. Topics: north, sea, unrouted, weather.\n");
    }

    @Test
    void everyMistakeIsToldWithItsPlaceAndTheCodeIsThree() throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "rules:\n  - {name: a, when: {colour: red}, to: [Sea]}\n");

        assertThat(bench.run("rules", "check", "broken.yaml")).isEqualTo(ExitCode.CONFIGURATION);

        assertThat(bench.err())
                .startsWith("broken.yaml:2:22: rule `a`: `colour` is no condition")
                .contains("broken.yaml:2:41: rule `a`: `Sea` is no topic");
        assertThat(bench.out()).isEmpty();
    }

    @Test
    void aFileWithMistakesIsNotAppliedAndKafkaIsNotEvenAsked() throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "rules:\n  - {name: a, when: {words: b}, to: [Sea]}\n");

        assertThat(bench.run("rules", "apply", "broken.yaml", "--by", "Ann Lorn"))
                .isEqualTo(ExitCode.CONFIGURATION);

        assertThat(bench.err()).startsWith("broken.yaml:2:38: rule `a`: `Sea` is no topic");
    }

    @Test
    void applyingSaysThatNoDeskRuns() {
        assertThat(bench.run("rules", "apply", "rules.yaml", "--by", "Ann Lorn"))
                .isEqualTo(ExitCode.UNREACHABLE);

        assertThat(bench.err()).startsWith("No desk is running");
    }

    @Test
    void programsGetAnObjectForEachMistake() throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "rules:\n  - {name: a, when: {words: b}, to: [Sea]}\n");

        assertThat(bench.run("rules", "check", "--json", "broken.yaml")).isEqualTo(ExitCode.CONFIGURATION);

        JsonNode mistake = new ObjectMapper().readTree(bench.out());
        assertThat(mistake.path("file").asText()).isEqualTo("broken.yaml");
        assertThat(mistake.path("line").asInt()).isEqualTo(2);
        assertThat(mistake.path("column").asInt()).isEqualTo(38);
        assertThat(mistake.path("sentence").asText()).contains("`sea`");
    }

    @Test
    void aFileThatIsNotThereIsNotUnderstood() {
        assertThat(bench.run("rules", "check", "nowhere.yaml")).isEqualTo(ExitCode.USAGE);

        assertThat(bench.err()).contains("'nowhere.yaml' cannot be read");
    }

    @Test
    void aWireFileIsExplainedRuleByRule() {
        assertThat(bench.run("rules", "explain", "ferry.txt", "--source", "ap", "--rules", "rules.yaml"))
                .isZero();

        assertThat(bench.out())
                .startsWith("Ferries stay in port  (ap, ")
                .contains(
                        "  fired      ferries: Sent here as it says \"ferries\".\n",
                        "  not asked  rain: The rule `ferries` stops before it.\n",
                        "  goes to    sea\n");
    }

    @Test
    void theRulesOfTheEnvironmentAreUsedWhereNoneAreNamed() throws IOException {
        assertThat(bench.run(
                        Map.of("WIREDESK_RULES", "rules.yaml"),
                        "",
                        "rules",
                        "explain",
                        "ferry.txt",
                        "--source",
                        "ap",
                        "--json"))
                .isZero();

        JsonNode story = new ObjectMapper().readTree(bench.out());
        assertThat(story.path("goesTo").toString()).isEqualTo("[\"sea\"]");
        assertThat(story.path("rules").findValuesAsText("outcome")).containsExactly("FIRED", "NOT_ASKED", "NOT_ASKED");
    }

    @Test
    void brokenRulesExplainNothing() throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "rules: []\n");

        assertThat(bench.run("rules", "explain", "ferry.txt", "--rules", "broken.yaml"))
                .isEqualTo(ExitCode.CONFIGURATION);

        assertThat(bench.err()).contains("broken.yaml:1:8:");
    }

    @Test
    void aTrialSaysTopicByTopicWhatComesAndGoes() {
        // Given
        RuleTrial trial = new RuleTrial(
                rules(RULES), rules("rules: [{name: storms, when: {words: [rain, storm]}, to: [weather]}]"));

        // When
        trial.add(story("ap-1", "Rain in the north", StoryStatus.USABLE));
        trial.add(story("ap-2", "Storm on the coast", StoryStatus.USABLE));
        trial.add(story("ap-3", "Ferry aground in a storm", StoryStatus.USABLE));
        trial.add(story("ap-4", "Rain that never was", StoryStatus.KILLED));

        // Then
        assertThat(trial.lines(Terminal.none()))
                .containsExactly(
                        "sea: 0 same, 0 new, 1 gone",
                        "  - ap ap-3 Ferry aground in a storm",
                        "unrouted: 0 same, 0 new, 1 gone",
                        "  - ap ap-2 Storm on the coast",
                        "weather: 1 same, 2 new, 0 gone",
                        "  + ap ap-2 Storm on the coast",
                        "  + ap ap-3 Ferry aground in a storm",
                        "3 stories were routed by both rules.");
        assertThat(trial.json().get(2))
                .hasToString("{\"topic\":\"weather\",\"same\":1,\"new\":[\"ap-2\",\"ap-3\"],\"gone\":[]}");
    }

    private static RoutingRules rules(String yaml) {
        return RoutingRulesReader.check(yaml, "rules.yaml", MediaTopicTree.standard())
                .orThrow();
    }

    private static Story story(String id, String headline, StoryStatus status) {
        return Story.newBuilder()
                .setStoryId(id)
                .setRevision(1)
                .setKind(RevisionKind.NEW)
                .setStatus(status)
                .setSource("ap")
                .setHeadline(headline)
                .setBody("")
                .setItemId(id)
                .setVersionCreated(Instant.EPOCH)
                .setReceivedAt(Instant.EPOCH)
                .build();
    }
}
