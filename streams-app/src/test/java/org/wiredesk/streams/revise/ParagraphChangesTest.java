package org.wiredesk.streams.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.records.ParagraphChange;
import org.wiredesk.records.ParagraphChangeKind;

class ParagraphChangesTest {

    private static final String ONE = "The ferry left the port at nine in the morning";
    private static final String TWO = "Nobody was hurt when the bridge was closed";
    private static final String THREE = "Officials expect rain over the weekend";
    private static final String TWO_CHANGED = "Nobody was hurt when the tunnel was closed";

    @ParameterizedTest
    @CsvSource({
        "12, 12, ''",
        "12, 123, 'ADDED 3 -'",
        "123, 12, 'REMOVED - 3'",
        "123, 13, 'REMOVED - 2'",
        "13, 123, 'ADDED 2 -'",
        "123, 1c3, 'CHANGED 2 2'",
        "123, 1c, 'CHANGED 2 2, REMOVED - 3'",
        "123, 231, 'MOVED 3 1'",
        "'', 1, 'ADDED 1 -'",
        "1, '', 'REMOVED - 1'",
    })
    void namesWhatHappenedToEachParagraph(String before, String after, String expected) {
        // When
        List<ParagraphChange> changes = ParagraphChanges.between(text(before), text(after));

        // Then
        assertThat(changes.stream().map(ParagraphChangesTest::shortly).collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void accountsForEveryParagraphOfAnyTwoTexts() {
        Random random = new Random(20260314);
        for (int round = 0; round < 500; round++) {
            // Given
            List<String> before = shuffledText(random);
            List<String> after = shuffledText(random);

            // When
            List<ParagraphChange> changes = ParagraphChanges.between(before, after);

            // Then
            long newOnes = changes.stream()
                    .filter(change -> change.getNumber().isPresent())
                    .count();
            long oldOnes = changes.stream()
                    .filter(change -> change.getPreviousNumber().isPresent())
                    .count();
            assertThat(after.size() - newOnes)
                    .as("kept paragraphs of %s and %s", before, after)
                    .isEqualTo(before.size() - oldOnes);
        }
    }

    @Test
    void comparesTextsOfManyThousandParagraphsInBoundedMemory() {
        // Given
        List<String> before =
                IntStream.range(0, 20_000).mapToObj(number -> "old " + number).toList();
        List<String> after =
                IntStream.range(0, 20_000).mapToObj(number -> "new " + number).toList();

        // When
        List<ParagraphAlignment.Gap> gaps = ParagraphAlignment.gaps(before, after);

        // Then
        assertThat(gaps).containsExactly(new ParagraphAlignment.Gap(0, 20_000, 0, 20_000));
    }

    private static List<String> shuffledText(Random random) {
        List<String> all = Stream.of(ONE, TWO, TWO_CHANGED, THREE).collect(Collectors.toList());
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, random.nextInt(all.size() + 1)));
    }

    private static List<String> text(String digits) {
        return digits.chars()
                .mapToObj(digit -> switch (digit) {
                    case '1' -> ONE;
                    case '2' -> TWO;
                    case '3' -> THREE;
                    default -> TWO_CHANGED;
                })
                .toList();
    }

    private static String shortly(ParagraphChange change) {
        ParagraphChangeKind kind = change.getChange();
        return kind + " " + change.getNumber().map(String::valueOf).orElse("-") + " "
                + change.getPreviousNumber().map(String::valueOf).orElse("-");
    }
}
