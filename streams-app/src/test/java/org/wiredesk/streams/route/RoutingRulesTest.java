package org.wiredesk.streams.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.StoryBuilder.aStory;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Story;
import org.wiredesk.streams.route.RuleVerdict.Outcome;

class RoutingRulesTest {

    private static final MediaTopicTree TREE = MediaTopicTree.standard();

    @Test
    void needsAllConditionsOfARule() {
        assertThat(rules("rules: [{name: test, when: {source: ap, language: de}, to: [desk]}]")
                        .match(aStory().build()))
                .containsOnlyKeys("unrouted");
    }

    @Test
    void hasADefaultRuleForEachTopTopic() {
        assertThat(RoutingRulesReader.standard(TREE).topics())
                .hasSize(18)
                .contains("unrouted", "conflict-war-and-peace", "crime-law-and-justice", "weather");
    }

    @Test
    void namesTheFirstRuleOfATopic() {
        // Given
        RoutingRules rules = rules("""
                rules:
                  - {name: fires, when: {words: fire}, to: [desk, fires]}
                  - {name: harbours, when: {words: harbour}, to: [desk, harbours]}
                """);

        // Then
        assertThat(rules.match(aStory().build()).toString())
                .contains("desk=Match[rule=fires", "fires=Match[rule=fires", "harbours=Match[rule=harbours");
    }

    @Test
    void looksNoFurtherBehindARuleThatStops() {
        // Given
        RoutingRules rules = rules("""
                rules:
                  - {name: zebras, when: {words: zebra}, to: [zoo], stop: true}
                  - {name: fires, when: {words: fire}, to: [fires], stop: true}
                  - {name: harbours, when: {words: harbour}, to: [harbours]}
                """);

        // Then
        assertThat(rules.match(aStory().build())).containsOnlyKeys("fires");
        assertThat(rules.explain(aStory().build()))
                .extracting(RuleVerdict::outcome)
                .containsExactly(Outcome.NOT_MET, Outcome.FIRED, Outcome.NOT_ASKED);
        assertThat(rules.match(
                        aStory().headline("Harbour opens").body("All quiet.").build()))
                .containsOnlyKeys("harbours");
    }

    /** The index may leave out only rules that would not fire. */
    @Test
    void findsWithTheIndexWhatALoopOverAllRulesFinds() {
        // Given
        Random random = new Random(7);
        RoutingRules rules = rules("rules:\n"
                + IntStream.range(0, 300)
                        .mapToObj(
                                i -> "  - {name: r" + i + ", when: {" + condition(random, 0) + "}, to: [t" + i + "]}\n")
                        .collect(Collectors.joining()));

        for (int i = 0; i < 200; i++) {
            // When
            Story story = story(random);

            // Then
            assertThat(rules.match(story).keySet())
                    .isEqualTo(rules.explain(story).stream()
                            .filter(verdict -> verdict.outcome() == Outcome.FIRED)
                            .flatMap(verdict -> verdict.topics().stream())
                            .collect(Collectors.collectingAndThen(
                                    Collectors.toSet(), topics -> topics.isEmpty() ? Set.of("unrouted") : topics)));
        }
    }

    private static String condition(Random random, int depth) {
        return switch (random.nextInt(depth > 2 ? 5 : 9)) {
            case 0 -> "words: w" + random.nextInt(40);
            case 1 -> "exact: w" + random.nextInt(40) + " w" + random.nextInt(40);
            case 2 -> "urgency: " + (1 + random.nextInt(9));
            case 3 -> "place: P" + random.nextInt(9);
            case 4 -> "near: {words: [w" + random.nextInt(9) + ", v" + random.nextInt(9) + "], within: 3}";
            case 5 -> "not: {" + condition(random, depth + 1) + "}";
            case 6 -> "any: [{" + condition(random, depth + 1) + "}, {" + condition(random, depth + 1) + "}]";
            case 7 -> "all: [{" + condition(random, depth + 1) + "}, {" + condition(random, depth + 1) + "}]";
            default ->
                "score: {least: 2, of: [{weight: 2, " + condition(random, depth + 1) + "}, {weight: 1, "
                        + condition(random, depth + 1) + "}, {weight: -1, " + condition(random, depth + 1) + "}]}";
        };
    }

    private static Story story(Random random) {
        String body = IntStream.range(0, 30)
                .mapToObj(i -> (random.nextInt(4) == 0 ? "v" + random.nextInt(9) : "w" + random.nextInt(40)))
                .collect(Collectors.joining(" "));
        return aStory().body(body)
                .urgency(1 + random.nextInt(9))
                .place("P" + random.nextInt(9), "MT")
                .build();
    }

    private static RoutingRules rules(String yaml) {
        return RoutingRulesReader.check(yaml, "rules.yaml", TREE).orThrow();
    }
}
