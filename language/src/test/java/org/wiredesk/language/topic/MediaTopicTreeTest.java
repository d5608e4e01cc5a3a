package org.wiredesk.language.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTopicTreeTest {

    private final MediaTopicTree tree = MediaTopicTree.standard();

    @Test
    void thereAre17TopTopicsInTheirOrder() {
        assertThat(tree.topLevel())
                .hasSize(17)
                .isSorted()
                .startsWith("01000000")
                .endsWith("17000000")
                .allSatisfy(code -> assertThat(tree.topLevel(code)).hasValue(code));
    }

    @ParameterizedTest
    @CsvSource({
        "11000000, politics and government, 11000000",
        "12000000, religion, 12000000",
        "20000076, peace talks, 16000000",
        "20001380, by-election, 11000000",
        "20000064, war crime action, 16000000"
    })
    void aTopicHasItsNewestNameAndItsTop(String code, String name, String top) {
        assertThat(tree.name(code)).hasValue(name);
        assertThat(tree.topLevel(code)).hasValue(top);
    }

    @Test
    void theAncestorsLeadToTheTop() {
        // When
        List<String> ancestors = tree.ancestors("20000064");

        // Then
        assertThat(ancestors).containsExactly("20000062", "20000056", "16000000");
    }

    @Test
    void aRetiredTopicIsStoodForByItsNearestLivingAncestor() {
        assertThat(tree.current("20000064")).hasValue("20000062");
        assertThat(tree.current("20000076")).hasValue("20000076");
    }

    @ParameterizedTest
    @CsvSource({
        "16000000, 16000000",
        "11003000, 20000574",
        "14000000, 14000000",
        "15999999, 15000000",
        "11003999, 20000574"
    })
    void anOldSubjectCodeHasATopic(String subjectCode, String code) {
        assertThat(tree.ofSubjectCode(subjectCode)).hasValue(code);
    }

    @Test
    void anUnknownCodeIsNothing() {
        assertThat(tree.contains("99999999")).isFalse();
        assertThat(tree.name("99999999")).isEmpty();
        assertThat(tree.topLevel("")).isEmpty();
        assertThat(tree.ancestors("x")).isEmpty();
        assertThat(tree.ofSubjectCode("99000000")).isEqualTo(Optional.empty());
        assertThat(tree.ofSubjectCode("1")).isEmpty();
    }
}
