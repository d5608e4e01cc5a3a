package org.wiredesk.streams.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.language.topic.MediaTopicTree;

class RulesDifferenceTest {

    private static final String FERRIES = "{name: ferries, when: {words: ferry, place: MT}, to: [sea]}";
    private static final String RAIN = "{name: rain, when: {words: rain}, to: [weather]}";

    @Test
    void isNoneBetweenTheSameRulesInAnotherWriting() {
        assertThat(between(FERRIES, "{to: [sea], name: ferries, when: {words: [ferry], place: [MT]}}")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void namesRulesAndTopicsThatAreNewOthersOrGone() {
        assertThat(
                        between(
                                FERRIES + ", " + RAIN,
                                "{name: ferries, when: {words: ferry}, to: [sea]}, {name: snow, when: {words: snow}, to: [ice]}"))
                .isEqualTo(new RulesDifference(
                        List.of("snow"),
                        List.of("ferries"),
                        List.of("rain"),
                        false,
                        List.of("ice"),
                        List.of("weather")));
    }

    @Test
    void seesThatTheOrderIsAnother() {
        assertThat(between(FERRIES + ", " + RAIN, RAIN + ", " + FERRIES))
                .isEqualTo(new RulesDifference(List.of(), List.of(), List.of(), true, List.of(), List.of()));
    }

    private static RulesDifference between(String before, String after) {
        return rules(after).differenceFrom(rules(before));
    }

    private static RoutingRules rules(String list) {
        return RoutingRulesReader.check("rules: [" + list + "]", "test", MediaTopicTree.standard())
                .orThrow();
    }
}
