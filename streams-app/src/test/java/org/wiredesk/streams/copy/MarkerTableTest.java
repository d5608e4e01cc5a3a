package org.wiredesk.streams.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.records.Marker;
import org.wiredesk.records.WireItem;

class MarkerTableTest {

    private static final MarkerTable TABLE = MarkerTable.standard();
    private static final CopyDesk DESK = new CopyDesk();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void everyExampleCarriesItsSign(MarkerRule rule, String text, String sign) {
        // Given
        WireItem item = RuleCheck.item(rule, text);

        // When
        List<Marker> markers = DESK.clean(item).getMarkers();

        // Then
        assertThat(markers)
                .contains(new Marker(
                        sign, rule.place().word(), rule.name(), rule.meaning().name()));
    }

    static Stream<Arguments> everyExampleCarriesItsSign() {
        return TABLE.all().stream()
                .flatMap(rule -> rule.examples().entrySet().stream()
                        .map(example -> Arguments.of(rule, example.getKey(), example.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void noCounterExampleCarriesTheSign(MarkerRule rule, String text) {
        // Given
        WireItem item = RuleCheck.item(rule, text);

        // When
        List<Marker> markers = DESK.clean(item).getMarkers();

        // Then
        assertThat(markers).extracting(Marker::getRule).doesNotContain(rule.name());
    }

    static Stream<Arguments> noCounterExampleCarriesTheSign() {
        return TABLE.all().stream().flatMap(rule -> rule.not().stream().map(text -> Arguments.of(rule, text)));
    }

    @Test
    void everyRuleHasAnExampleAUniqueNameAndAnAnchor() {
        assertThat(TABLE.all()).extracting(MarkerRule::name).doesNotHaveDuplicates();
        assertThat(TABLE.all()).allSatisfy(rule -> {
            assertThat(rule.examples()).isNotEmpty();
            assertThat(rule.atHead() || rule.atTail()).isTrue();
            assertThat(rule.pattern().pattern()).contains("(?<sign>");
        });
    }
}
