package org.wiredesk.streams.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.StoryBuilder.aStory;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.language.topic.MediaTopicTree;
import org.wiredesk.records.EntityType;
import org.wiredesk.records.Story;
import org.wiredesk.streams.StoryBuilder;

class ConditionsTest {

    private static final MediaTopicTree TREE = MediaTopicTree.standard();

    private static StoryBuilder harbourFire() {
        return aStory().about("20000053") // act of terror, below conflict, war and peace
                .place("Valletta", "MT")
                .language("en-GB")
                .urgency(2)
                .headline("Fire closes Grand Harbour")
                .body("A fire closed the harbour on Saturday.\n\nDockers' strikes had emptied Malta's quays before the"
                        + " cease-fire. Nobody doesn’t know.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mediaTopic: "16000000"                       | true
            mediaTopic: 16000000                         | true
            mediaTopic: medtop:20000053                  | true
            mediaTopic: "15000000"                       | false
            place: Valletta                              | true
            place: mt                                    | true
            place: [Gozo, MT]                            | true
            place: Gozo                                  | false
            entity: valletta                             | true
            entityType: place                            | true
            entityType: [PERSON, ORGANISATION]           | false
            person: Valletta                             | false
            organisation: Valletta                       | false
            source: [dpa, AP]                            | true
            source: dpa                                  | false
            urgency: [1, 2]                              | true
            urgency: 1-3                                 | true
            urgency: [1, 4-6]                            | false
            urgency: 3                                   | false
            language: en                                 | true
            language: en-GB                              | true
            language: en-US                              | false
            kind: NEW                                    | true
            kind: update                                 | false
            kind: CORRECTION                             | false
            genre: Analysis                              | false
            words: [grand harbour]                       | true
            words: [harb]                                | false
            words: strike                                | true
            words: striking docker                       | false
            words: docker strike                         | true
            words: closing                               | true
            words: cease fire                            | true
            words: ceasefire                             | false
            words: saturday dockers                      | false
            words: doesn't                               | true
            words: malta                                 | true
            headline: harbours                           | true
            headline: saturday                           | false
            exact: strike                                | false
            exact: Strikes                               | true
            exact: grand harbour                         | true
            near: {words: [strike, quay], within: 5}     | true
            near: {words: [quay, strikes], within: 5}    | true
            near: {words: [quay, strikes], within: 3}    | false
            near: {words: [fire, zebra]}                 | false
            not: {words: football}                       | true
            not: {words: harbour}                        | false
            any: [{words: football}, {place: MT}]        | true
            any: {words: football, place: MT}            | true
            any: {words: football, place: IT}            | false
            all: [{words: fire}, {place: MT}]            | true
            all: [{words: fire}, {place: IT}]            | false
            words: fire, not: {any: {place: MT, kind: UPDATE}} | false
            source: ap, language: de                     | false
            score: {least: 3, of: [{weight: 2, words: fire}, {weight: 1, place: MT}, {weight: 5, words: zebra}]}    | true
            score: {least: 3, of: [{weight: 3, words: fire}, {weight: -1, place: MT}, {weight: 5, words: zebra}]}   | false
            """)
    void areMetOrNot(String when, boolean met) {
        assertThat(isMet(when, harbourFire().build())).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"PERSON, true, false", "ORGANISATION, false, true"})
    void tellsPeopleFromOrganisations(EntityType type, boolean person, boolean organisation) {
        // Given
        Story story = aStory().names(type, "Ann Lorn").build();

        // Then
        assertThat(isMet("person: ann lorn", story)).isEqualTo(person);
        assertThat(isMet("organisation: Ann Lorn", story)).isEqualTo(organisation);
        assertThat(isMet("entity: Ann Lorn", story)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die Streiks in den Häfen     | strike | false
            de | Die Streiks in den Häfen     | häfen  | true
            de | Die Streiks in den Häfen     | Streik | false
            en | The strikes in the ports     | Strike | true
            ja | 東京で地震、けが人なし            | 地震     | true
            ja | 東京で地震、けが人なし            | 津波     | false
            """)
    void stemsEnglishAlone(String language, String headline, String words, boolean met) {
        assertThat(isMet(
                        "words: " + words,
                        aStory().language(language).headline(headline).build()))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-03-16T06:30:00Z | from: "06:00", to: "22:00", zone: UTC                        | true
            2026-03-16T22:00:00Z | from: "06:00", to: "22:00", zone: UTC                        | false
            2026-03-16T05:30:00Z | from: 06:00, to: 22:00, zone: Europe/Berlin                  | true
            2026-07-16T04:30:00Z | from: 06:00, to: 22:00, zone: Europe/Berlin                  | true
            2026-03-16T23:30:00Z | from: 22:00, to: 06:00, zone: UTC, days: mon                 | true
            2026-03-17T05:30:00Z | from: 22:00, to: 06:00, zone: UTC, days: mon                 | true
            2026-03-16T05:30:00Z | from: 22:00, to: 06:00, zone: UTC, days: mon                 | false
            2026-03-15T12:00:00Z | zone: UTC, days: [sat, sunday]                               | true
            2026-03-16T12:00:00Z | zone: UTC, days: [sat, sunday]                               | false
            2026-03-16T12:00:00Z | zone: UTC, days: fri-mon                                     | true
            2026-03-17T12:00:00Z | zone: UTC, days: fri-mon                                     | false
            """)
    void goesByTheTimeAtWhichTheStoryCame(Instant time, String hours, boolean met) {
        assertThat(isMet("time: {" + hours + "}", aStory().receivedAt(time).build()))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            words: grand harbour           | Sent here as it says "grand harbour".
            place: mt, urgency: 1-3        | Sent here as it names MT and its urgency is 2.
            mediaTopic: "16000000"         | Sent here as it is about topic 20000053 (says the agency).
            any: {words: zebra, source: ap} | Sent here as its source is ap.
            not: {words: football}         | Sent here as it does not say "football".
            urgency: [4, 5]                | Not sent here, as its urgency is not 4 or 5, but 2.
            genre: Analysis, words: fire   | Not sent here, as its genre is not Analysis: it has none.
            any: {words: zebra, place: IT} | Not sent here, as it does not say "zebra" and it names no place IT.
            not: {words: fire}             | Not sent here, as it says "fire".
            mediaTopic: "15000000"         | Not sent here, as it is not about sport.
            time: {from: 06:00, to: 09:00, zone: UTC} | Not sent here, as it came on Saturday at 12:00 in UTC, which is not in the hours from 06:00 to 09:00.
            """)
    void sayWhy(String when, String reason) {
        // Given
        Story story =
                harbourFire().receivedAt(Instant.parse("2026-03-14T12:00:00Z")).build();

        // Then
        assertThat(rules(when).explain(story)).extracting(RuleVerdict::reason).containsExactly(reason);
    }

    @Test
    void saysHowAScoreCameAbout() {
        assertThat(rules("score: {least: 4, of: [{weight: 3, words: fire}, {weight: 5, words: zebra}]}")
                        .explain(harbourFire().build()))
                .extracting(RuleVerdict::reason)
                .containsExactly("Not sent here, as it scores only 3 of 4: it says \"fire\" (3).");
    }

    private static boolean isMet(String when, Story story) {
        return rules(when).match(story).containsKey("desk");
    }

    private static RoutingRules rules(String when) {
        return RoutingRulesReader.check("rules: [{name: test, when: {" + when + "}, to: [desk]}]", "rules.yaml", TREE)
                .orThrow();
    }
}
