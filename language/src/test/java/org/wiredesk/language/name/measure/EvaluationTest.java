package org.wiredesk.language.name.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.language.corpus.MarkedText;
import org.wiredesk.language.measure.Score;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.token.Tokens;

class EvaluationTest {

    private static final String TEXT = "Amna Idris left Port Sudan for the Red Cross on Monday.";

    @Test
    void onlyExactBordersAndTypesAreRight() {
        // Given four marked names, of which one is found rightly, one too short, one of a wrong type, one not at all
        List<Name> marked = List.of(
                name("Amna Idris", NameType.PERSON),
                name("Port Sudan", NameType.PLACE),
                name("Red Cross", NameType.ORGANISATION),
                name("Monday", NameType.PLACE));
        List<Name> found = List.of(
                name("Amna Idris", NameType.PERSON), name("Sudan", NameType.PLACE), name("Red Cross", NameType.PLACE));

        // When they are compared
        Evaluation evaluation =
                Evaluation.of(tokens -> found, List.of(new MarkedText("a", Tokens.of(TEXT), marked)), 0);

        // Then precision is 1 of 3, recall 1 of 4
        Score all = evaluation.scores().all();
        assertThat(all).isEqualTo(new Score(1, 3, 4));
        assertThat(all.precision()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(all.recall()).isCloseTo(0.25, within(1e-9));
        assertThat(all.f1()).isCloseTo(2 / 7.0, within(1e-9));
        assertThat(evaluation.scores().of(NameType.PLACE)).isEqualTo(new Score(0, 2, 2));
        assertThat(evaluation.tokens()).isEqualTo(12);
        assertThat(evaluation.tokensPerSecond()).isPositive();
    }

    @Test
    void nothingFoundAndNothingMarkedIsZeroAndNoError() {
        assertThat(Score.NONE.precision()).isZero();
        assertThat(Score.NONE.recall()).isZero();
        assertThat(Score.NONE.f1()).isZero();
    }

    private static Name name(String words, NameType type) {
        int start = TEXT.indexOf(words);
        return new Name(start, start + words.length(), type, 1);
    }
}
