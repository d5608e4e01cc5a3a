package org.wiredesk.streams.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.records.Furniture;

class FurnitureTableTest {

    private static final FurnitureTable TABLE = FurnitureTable.standard();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void everyExampleIsFound(FurnitureRule rule, String line) {
        assertThat(rule.finds(line)).isTrue();
    }

    static Stream<Arguments> everyExampleIsFound() {
        return TABLE.rules().stream().flatMap(rule -> rule.examples().stream().map(line -> Arguments.of(rule, line)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void noCounterExampleIsFound(FurnitureRule rule, String line) {
        assertThat(rule.finds(line)).isFalse();
    }

    static Stream<Arguments> noCounterExampleIsFound() {
        return TABLE.rules().stream().flatMap(rule -> rule.not().stream().map(line -> Arguments.of(rule, line)));
    }

    @Test
    void noLineThatLooksLikeFurnitureLeavesTheStory() {
        // Given
        List<String> lines = TABLE.rules().stream()
                .filter(rule -> rule.kind() == FurnitureKind.LINE || rule.kind() == FurnitureKind.TAIL)
                .flatMap(rule -> rule.not().stream())
                .filter(line -> !line.equals("* * *"))
                .toList();

        // When
        List<Furniture> furniture = new CopyDesk()
                .clean(Items.withBody(lines.toArray(String[]::new)))
                .getFurniture();

        // Then
        assertThat(furniture).isEmpty();
    }

    @Test
    void everyRuleHasAnExampleAndAUniqueName() {
        assertThat(TABLE.rules()).extracting(FurnitureRule::name).doesNotHaveDuplicates();
        assertThat(TABLE.rules()).allSatisfy(rule -> assertThat(rule.examples()).isNotEmpty());
    }
}
