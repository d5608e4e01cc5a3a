package org.wiredesk.streams.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wiredesk.streams.StoryBuilder.aStory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.InvalidConfiguration;

class RoutingRulesReaderTest {

    private static final MediaTopicTree TREE = MediaTopicTree.standard();

    private static final Story STORY = aStory().about("20000053") // act of terror, below conflict, war and peace
            .place("Valletta", "MT")
            .language("en-GB")
            .urgency(2)
            .headline("Fire closes Grand Harbour")
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mediaTopic: "16000000"      | true
            mediaTopic: "20000053"      | true
            mediaTopic: "15000000"      | false
            place: Valletta             | true
            place: mt                   | true
            place: Gozo                 | false
            entity: valletta            | true
            source: [dpa, AP]           | true
            source: dpa                 | false
            urgency: [1, 2]             | true
            urgency: 3                  | false
            language: en                | true
            language: de                | false
            kind: NEW                   | true
            kind: KILL                  | false
            words: [grand harbour]      | true
            words: [harb]               | false
            genre: Analysis             | false
            """)
    void matchesByCondition(String condition, boolean matches) {
        // Given
        RoutingRules rules =
                RoutingRulesReader.read("rules: [{name: test, when: {" + condition + "}, to: [desk]}]", TREE);

        // Then
        assertThat(rules.match(STORY).containsKey("desk")).isEqualTo(matches);
    }

    @Test
    void needsAllConditionsOfARule() {
        // Given
        RoutingRules rules =
                RoutingRulesReader.read("rules: [{name: test, when: {source: ap, language: de}, to: [desk]}]", TREE);

        // Then
        assertThat(rules.match(STORY)).containsOnlyKeys("unrouted");
    }

    @Test
    void hasADefaultRuleForEachTopTopic() {
        assertThat(RoutingRulesReader.standard(TREE).topics())
                .hasSize(18)
                .contains("unrouted", "conflict-war-and-peace", "crime-law-and-justice", "weather");
    }

    @Test
    void namesEveryMistakeAtOnce() {
        // Given
        String yaml = """
                otherwise: Rest
                rules:
                  - when: {source: ap}
                    to: [desk]
                  - name: broken
                    when: {mediaTopic: ["99"], colour: red, words: []}
                    to: [War and Peace]
                    stop: true
                  - name: broken
                    to: []
                """;

        // Then
        assertThatThrownBy(() -> RoutingRulesReader.read(yaml, TREE))
                .isInstanceOfSatisfying(
                        InvalidConfiguration.class,
                        invalid -> assertThat(invalid.mistakes())
                                .containsExactly(
                                        "Routing rules, rule without a name: give it a `name`; deliveries call it by that.",
                                        "Routing rules, rule `broken`: `stop` is not known; a rule has description, name, to, when.",
                                        "Routing rules, rule `broken`: `War and Peace` is no topic; write it in lower case with"
                                                + " hyphens, as `war-and-peace`.",
                                        "Routing rules, rule `broken`: `99` is no code of IPTC's Media Topics.",
                                        "Routing rules, rule `broken`: `colour` is no condition; there are entity, genre, kind,"
                                                + " language, mediaTopic, place, source, urgency, words.",
                                        "Routing rules, rule `broken`: `words` names no value.",
                                        "Routing rules, rule `broken`: there are two rules of this name; rename one.",
                                        "Routing rules, rule `broken`: it sends stories nowhere; name at least one topic under `to`.",
                                        "Routing rules, rule `broken`: it has no condition under `when`, so it would match every story.",
                                        "Routing rules, otherwise: `Rest` is no topic; write it in lower case with hyphens, as `rest`."));
    }

    @ParameterizedTest
    @CsvSource({"'rules: [', line", "'', no list named `rules`", "'rules: {}', no list named `rules`"})
    void saysWhatIsWrongWithAFileThatHasNoRules(String yaml, String complaint) {
        assertThatThrownBy(() -> RoutingRulesReader.read(yaml, TREE))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining(complaint);
    }
}
