package org.wiredesk.standalone.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.RoutingRulesChange;

class RulesByTaskTest {

    private final RulesByTask tasks = new RulesByTask();

    @Test
    void countsWhoGoesByExactlyTheseRules() {
        // Given
        tasks.put(0, rules(3, "a"));
        tasks.put(1, rules(4, "b"));
        tasks.put(2, rules(3, "other rules under the same number"));
        tasks.put(1, rules(3, "a"));

        // Then
        assertThat(tasks.goingBy(rules(3, "a"))).isEqualTo(2);
        assertThat(tasks.goingBy(rules(1, "a")))
                .as("a version that was left alone")
                .isZero();
    }

    @Test
    void saysByWhatTheyGo() {
        assertThat(tasks.name()).isEqualTo("version 0, the rules of the topology's settings");

        tasks.put(0, rules(10, "a"));
        tasks.put(1, rules(9, "b"));
        tasks.put(2, rules(10, "a"));

        assertThat(tasks.name()).isEqualTo("version 9 and 10");
        assertThat(tasks.newest()).map(RoutingRulesChange::getVersion).contains(10);
    }

    @Test
    void givesANumberAboveAllThatAreInForceAlsoWhereTheTopicOfRulesWasLost() {
        // Given
        tasks.put(0, rules(3, "a"));

        // When
        StandingRules standing = new StandingRules(RulesHistory.empty(), Optional.of(tasks));

        // Then
        assertThat(standing.next()).isEqualTo(4);
        assertThat(standing.inForce()).map(RoutingRulesChange::getVersion).contains(3);
        assertThat(new StandingRules(RulesHistory.empty(), Optional.empty()).next())
                .isEqualTo(1);
    }

    private static RoutingRulesChange rules(int version, String hash) {
        return new RoutingRulesChange(version, hash, "rules: []", "Ann Lorn", Instant.EPOCH);
    }
}
