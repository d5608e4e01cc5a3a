package org.wiredesk.streams.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.schemas.InvalidConfiguration;

class RoutingRulesReaderTest {

    private static final MediaTopicTree TREE = MediaTopicTree.standard();

    /** The sign ^ stands before the place that the mistake is told of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            ^colour: red                     | `colour` is no condition; there are all, any, entity, entityType, exact, genre, headline, kind, language, mediaTopic, near, not, organisation, person, place, score, source, time, urgency, words.
            mediaTopic: ^"99"                | `99` is no code of IPTC's Media Topics; write the eight figures, as "16000000".
            mediaTopic: [16000000, ^sport]   | `sport` is no code of IPTC's Media Topics; write the eight figures, as "16000000".
            words: ^[]                       | `words` names no value.
            words: ^""                       | `words` has no value.
            words: [fire, ^~]                | `words` has no value.
            words: ^"?!"                     | `?!` has no word in it; write letters or digits.
            words: ^{a: b}                   | `words` must be a single value.
            urgency: ^10                     | `10` is no urgency; write 1 to 9, or a range as 1-3.
            urgency: [1, ^3-1]               | the range `3-1` ends before it begins; write 1-3.
            language: ^english language      | `english language` is no language; write a tag as en or en-GB.
            kind: ^BREAKING                  | `BREAKING` is no kind of revision; there are NEW, UPDATE, CORRECTION, METADATA, REINSTATE.
            kind: [NEW, ^KILL]               | no rule is asked about `KILL`: kills and holds go to everyone who has the story, messages to editors to no topic; delete it.
            kind: ^advisory                  | no rule is asked about `advisory`: kills and holds go to everyone who has the story, messages to editors to no topic; delete it.
            place: ^UK                       | `UK` is no country in ISO 3166-1; look its two letters up, or write its name.
            source: ap, ^source: dpa         | `source` stands here twice; delete one.
            time: ^{from: 6:00}              | `time` needs a `zone`, as Europe/Berlin or UTC.
            time: ^{zone: UTC}               | this is all week, so it would match every story; name hours or days.
            not: {time: ^{zone: UTC, days: mon-sun, from: 6:00, to: 6:00}} | this is all week, so it would match every story; name hours or days.
            time: {from: ^25:00, zone: UTC}  | `from: 25:00`: write a time as 06:00 or 22:30.
            time: {zone: ^Mars/Olympus}      | `Mars/Olympus` is no time zone; write one of IANA's, as Europe/Berlin, or UTC.
            time: {zone: UTC, days: ^someday} | `someday` is no day; write mon to sun, or a range as mon-fri.
            time: {zone: UTC, ^until: 5:00}  | `until` is not known here; there are days, from, to, zone.
            time: ^morning                   | `time` is written as `key: value`, see docs/routing.md.
            near: {words: ^[fire]}           | `near` needs two different words under `words`.
            near: {words: ^[fire, Fire]}     | `near` needs two different words under `words`.
            near: {words: [a, b], within: ^0} | `within: 0`: write a whole number from 1 to 100.
            near: {words: [a, b], within: ^x} | `within: x`: write a whole number from 1 to 100.
            not: ^{}                         | there is no condition here, so it would match every story.
            any: ^[]                         | there is no condition here, so it would match every story.
            any: ^fire                       | conditions are written as `key: value`.
            any: [{words: a}, {^wrods: b}]   | `wrods` is no condition; there are all, any, entity, entityType, exact, genre, headline, kind, language, mediaTopic, near, not, organisation, person, place, score, source, time, urgency, words.
            score: {least: 5, of: ^[{weight: 2, words: a}, {weight: 2, words: b}]} | all weights together make 4, so that `least: 5` is never reached; raise the weights or lower it.
            score: {of: ^[]}                 | `score` needs a list under `of`, each with a `weight` and its conditions.
            score: {of: [{weight: ^x, words: a}, {words: b}]} | `weight: x`: write a whole number from -1000 to 1000.
            score: {of: [^fire, {words: b}]} | a part of `score` is written as `weight: 2` and its conditions.
            """)
    void tellsWhereAConditionIsWrong(String when, String sentence) {
        assertMistake("rules:\n  - {name: test, to: [desk], when: {" + when + "}}", "rule `test`: " + sentence);
    }

    private static void assertMistake(String marked, String sentence) {
        // Given
        int at = marked.indexOf('^');
        String before = marked.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = at - before.lastIndexOf('\n');

        // When
        List<RuleMistake> mistakes = mistakes(marked.replace("^", ""));

        // Then
        assertThat(mistakes).containsExactly(new RuleMistake("rules.yaml", line, column, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            ^{to: [desk], when: {source: ap}}                              | rule without a name: give it a `name`; deliveries call it by that.
            ^{name: test, when: {source: ap}}                              | rule `test`: it sends stories nowhere; name at least one topic under `to`.
            {name: test, to: ^[], when: {source: ap}}                      | rule `test`: `to` names no value.
            {name: test, to: [^War and Peace], when: {source: ap}}         | rule `test`: `War and Peace` is no topic; write it in lower case with hyphens, as `war-and-peace`.
            {name: test, to: [^"?"], when: {source: ap}}                   | rule `test`: `?` is no topic; write it in lower case with hyphens.
            ^{name: test, to: [desk]}                                      | rule `test`: it has no condition under `when`, so it would match every story; name one.
            {name: test, to: [desk], when: ^{}}                            | rule `test`: there is no condition here, so it would match every story.
            {name: test, to: [desk], when: {source: ap}, stop: ^maybe}     | rule `test`: `stop: maybe`: write true or false.
            {name: test, to: [desk], when: {source: ap}, ^halt: true}      | rule `test`: `halt` is not known here; there are description, does not match, matches, name, stop, to, when.
            {name: test, to: [desk], when: {words: fire}, matches: [^Rain]} | rule `test`: this example should match and does not, as it does not say "fire"; change the rule or the example.
            {name: test, to: [desk], when: {words: fire}, does not match: [Rain, ^Fires]} | rule `test`: this example should not match and does, as it says "fires"; change the rule or the example.
            {name: test, to: [desk], when: {place: MT}, matches: [^{headline: Rain, place: IT}]} | rule `test`: this example should match and does not, as it names no place MT; change the rule or the example.
            {name: test, to: [desk], when: {place: MT}, matches: [{^haedline: Rain, place: MT}]} | rule `test`, example: `haedline` is not known here; there are at, body, genre, headline, kind, language, mediaTopic, organisation, person, place, source, urgency.
            {name: test, to: [desk], when: {place: MT}, matches: [{at: ^noon, place: MT}]} | rule `test`, example: `at: noon`: write a time as 2026-03-14T06:30:00Z.
            ^fire                                                          | a rule is a list of `key: value`.
            """)
    void tellsWhereARuleIsWrong(String rule, String sentence) {
        assertMistake("rules:\n  - " + rule, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {words: [fire, flood]}            | {words: flood}
            {words: fire}                     | {place: MT, words: fire}
            {place: MT, words: fire}          | {words: Fire, place: mt}
            {any: {words: fire, place: MT}}   | {words: fire}
            {urgency: 1-3}                    | {any: [{urgency: 2}, {urgency: 3, place: MT}]}
            {not: {words: fire}}              | {not: {words: [fire, flood]}}
            """)
    void tellsOfARuleThatCanNeverFire(String earlier, String later) {
        assertMistake(
                "rules:\n  - {name: first, to: [a], stop: true, when: " + earlier
                        + "}\n  - ^{name: second, to: [b], when: " + later + "}",
                "rule `second`: it can never fire, as the rule `first` in line 2 stops every story that it asks for; put it"
                        + " before that one, or delete it.");
    }

    /** Each level of either doubled the time at least: forty of them would have taken years. */
    @ParameterizedTest
    @CsvSource({"any: {, any: {, all: {, all: {", "any: {, all: {, all: {, any: {"})
    void comparesRulesThatAreNestedDeep(String outer, String inner, String laterOuter, String laterInner) {
        assertThat(mistakes("rules:\n  - {name: first, to: [a], stop: true, when: {"
                        + (outer + inner).repeat(20) + "words: a" + "}".repeat(41)
                        + "}\n  - {name: second, to: [b], when: {"
                        + (laterOuter + laterInner).repeat(20) + "words: b" + "}".repeat(41) + "}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            true  | {words: flood}             | {words: [fire, flood]}
            true  | {place: MT, words: fire}   | {words: fire}
            true  | {not: {words: [fire, a]}}  | {not: {words: fire}}
            true  | {place: Malta}             | {entity: Malta}
            false | {words: fire}              | {words: fire}
            """)
    void accusesNoRuleThatCanFire(boolean stop, String earlier, String later) {
        assertThat(mistakes("rules:\n  - {name: first, to: [a], stop: " + stop + ", when: " + earlier
                        + "}\n  - {name: second, to: [b], when: " + later + "}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            ^rules: {}                                      | routing rules: there is no list named `rules`; add at least one rule.
            ^otherwise: rest                                | routing rules: there is no list named `rules`; add at least one rule.
            ^fire                                           | begin with `rules:` and a list below it.
            """)
    void saysWhatIsWrongWithAFileThatHasNoRules(String yaml, String sentence) {
        assertThat(mistakes(yaml.replace("^", "")))
                .extracting(RuleMistake::sentence)
                .containsExactly(sentence);
    }

    @Test
    void saysThatAnEmptyFileIsEmpty() {
        assertThat(mistakes("# nothing here\n"))
                .containsExactly(
                        new RuleMistake("rules.yaml", 1, 1, "there is no list named `rules`; add at least one rule."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules: [",
                "rules:\n  - name: {a",
                "rules:\n\t- name: a",
                "rules: \"\u0007\"",
                "a: 1\n--- \nb: 2"
            })
    void saysWhereTheTextIsNoYaml(String yaml) {
        assertThat(mistakes(yaml)).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isBetween(1, 3);
            assertThat(mistake.sentence()).containsAnyOf("not readable as YAML", "YAML does not allow");
        });
    }

    @Test
    void refusesAliasesAsAFewLinesOfThemFillTheMemory() {
        // Given
        String bomb = """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a]
                rules: [*b, *b, *b, *b, *b, *b, *b]
                """;

        // Then
        assertThat(mistakes(bomb))
                .hasSize(14)
                .startsWith(new RuleMistake("rules.yaml", 2, 8, "aliases such as `*a` are not allowed; write it out."));
    }

    @Test
    void doesNotFollowBracketsWithoutEnd() {
        assertThat(mistakes("rules: " + "[".repeat(10_000))).hasSize(1);
    }

    @Test
    void namesEveryMistakeAtOnceInTheOrderOfTheFile() {
        // Given
        String yaml = """
                otherwise: Rest
                rules:
                  - when: {source: ap}
                    to: [desk]
                  - name: broken
                    when: {mediaTopic: ["99"], colour: red, words: []}
                    to: [War and Peace]
                    halt: true
                  - name: broken
                    to: []
                colour: red
                """;

        // Then
        assertThat(mistakes(yaml))
                .extracting(mistake -> mistake.line() + ":" + mistake.column())
                .containsExactly("1:12", "3:5", "6:25", "6:32", "6:52", "7:10", "8:5", "9:5", "9:11", "10:9", "11:1");
    }

    @Test
    void readsExamplesOfEveryField() {
        assertThat(mistakes("""
                        rules:
                          - name: everything
                            description: All fields of an example.
                            to: [desk]
                            when:
                              words: fire
                              headline: harbour
                              person: Ann Lorn
                              organisation: Harbour Board
                              place: MT
                              mediaTopic: "16000000"
                              source: ap
                              genre: Analysis
                              urgency: 1-2
                              language: en
                              kind: UPDATE
                              time: {from: 06:00, to: 07:00, zone: UTC}
                            matches:
                              - headline: Harbour shut
                                body: Fires burn.
                                person: Ann Lorn
                                organisation: Harbour Board
                                place: [Valletta, MT]
                                mediaTopic: "20000053"
                                source: AP
                                genre: analysis
                                urgency: 2
                                language: en-GB
                                kind: UPDATE
                                at: 2026-03-14T06:30:00Z
                            does not match:
                              - |
                                Harbour shut
                                Fires burn.
                        """)).isEmpty();
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThatThrownBy(() -> RoutingRulesReader.check(Path.of("no-such-file.yaml"), TREE))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining("no-such-file.yaml");
    }

    private static List<RuleMistake> mistakes(String yaml) {
        return RoutingRulesReader.check(yaml, "rules.yaml", TREE).mistakes();
    }
}
