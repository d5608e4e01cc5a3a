package org.wiredesk.benchmarks.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tiny day of our own words through the whole topology: the benchmark itself must not rot. The words are those of one form, which is harder than real ones. */
class WireDayTest {

    private static final Sentences SENTENCES =
            Sentences.of(IntStream.range(0, 600).mapToObj(WireDayTest::sentence).toList());

    @Test
    void isTheSameEveryTime() {
        assertThat(WireDay.of(SENTENCES, 3, 0)).isEqualTo(WireDay.of(SENTENCES, 3, 0));
    }

    @Test
    void isLinkedMostlyRight(@TempDir Path folder) {
        // Given
        List<SentItem> day = WireDay.of(SENTENCES, 1, 0);

        // When
        LinkingScore score = new LinkingScore(day, new Wiredesk(folder).link(day));

        // Then
        assertThat(day).hasSizeGreaterThan(60);
        assertThat(score.all().precision()).isGreaterThan(0.9);
        assertThat(score.all().recall()).isGreaterThan(0.85);
    }

    private static String sentence(int number) {
        String letters = Integer.toString(1_000_000 + number * 7919, 36);
        return "In " + (number % 2 == 0 ? "Iraq" : "Spain") + " a man named " + letters + " told the " + letters
                + "court about house " + number + " and its " + letters + "garden on the hill .";
    }
}
