package org.wiredesk.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.records.ParagraphChangeKind;

class ParagraphDiffTest {

    private static final String ONE = "The ferry left the port at nine in the morning";
    private static final String TWO = "Nobody was hurt when the bridge was closed for repairs";
    private static final String THREE = "Officials expect rain over the weekend";
    private static final String TWO_CHANGED = "Nobody was hurt when the tunnel was closed for repairs";
    private static final String LONG = ONE + ". " + TWO + ". " + THREE + ".";

    @ParameterizedTest
    @CsvSource({
        "12, 12, ''",
        "12, 123, 'ADDED - 3'",
        "123, 12, 'REMOVED 3 -'",
        "123, 13, 'REMOVED 2 -'",
        "13, 123, 'ADDED - 2'",
        "123, 1c3, 'CHANGED 2 2'",
        "123, 1c, 'CHANGED 2 2, REMOVED 3 -'",
        "123, 231, 'MOVED 1 3'",
        "123, 31c, 'MOVED 1 2, MOVED 2 3'",
        "12, c31, 'MOVED 2 1, ADDED - 2'",
        "'', 1, 'ADDED - 1'",
        "1, '', 'REMOVED 1 -'",
        "1, 3, 'REMOVED 1 -, ADDED - 1'",
        "1111, 11, 'REMOVED 3 -, REMOVED 4 -'",
        "l, 123, 'SPLIT 1 1-3'",
        "123, l, 'JOINED 1-3 1'",
        "l3, 123, 'SPLIT 1 1-2'",
    })
    void namesWhatHappenedToEachParagraph(String before, String after, String expected) {
        // When
        List<Edit> edits = ParagraphDiff.between(new Texts(text(before), text(after)));

        // Then
        assertThat(edits.stream().map(ParagraphDiffTest::shortly).collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void applyingTheEditsToAnyTextGivesTheTextNow() {
        Random random = new Random(20260314);
        List<String> supply = List.of(ONE, TWO, TWO_CHANGED, THREE, LONG, ONE + ". " + TWO + ".", "* * *", "");
        for (int round = 0; round < 5_000; round++) {
            // Given
            List<String> before = drawn(supply, random);
            List<String> after = random.nextBoolean() ? drawn(supply, random) : shuffled(before, random);

            // When
            List<Edit> edits = ParagraphDiff.between(new Texts(before, after));

            // Then
            assertThat(applied(before, after, edits))
                    .as("%s by %s", before, edits)
                    .isEqualTo(after);
        }
    }

    /** Puts what the edits brought into its place and what they did not touch around it, in the old order. */
    private static List<String> applied(List<String> before, List<String> after, List<Edit> edits) {
        boolean[] gone = new boolean[before.size()];
        String[] now = new String[after.size()];
        for (Edit edit : edits) {
            Arrays.fill(gone, edit.left(), edit.leftEnd(), true);
            for (int right = edit.right(); right < edit.rightEnd(); right++) {
                assertThat(now[right]).isNull();
                now[right] = after.get(right);
            }
        }
        int next = 0;
        for (int left = 0; left < gone.length; left++) {
            if (!gone[left]) {
                while (next < now.length && now[next] != null) {
                    next++;
                }
                assertThat(next).as("room for what was kept").isLessThan(now.length);
                now[next] = before.get(left);
            }
        }
        return Arrays.asList(now);
    }

    private static List<String> drawn(List<String> supply, Random random) {
        return IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> supply.get(random.nextInt(supply.size())))
                .toList();
    }

    private static List<String> shuffled(List<String> texts, Random random) {
        List<String> all = new ArrayList<>(texts);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, random.nextInt(all.size() + 1)));
    }

    private static List<String> text(String signs) {
        return signs.chars()
                .mapToObj(sign -> switch (sign) {
                    case '1' -> ONE;
                    case '2' -> TWO;
                    case '3' -> THREE;
                    case 'l' -> LONG;
                    default -> TWO_CHANGED;
                })
                .toList();
    }

    private static String shortly(Edit edit) {
        return edit.kind()
                + " "
                + (edit.kind() == ParagraphChangeKind.ADDED ? "-" : places(edit.left(), edit.leftEnd()))
                + " "
                + (edit.kind() == ParagraphChangeKind.REMOVED ? "-" : places(edit.right(), edit.rightEnd()));
    }

    private static String places(int from, int to) {
        return to - from == 1 ? String.valueOf(to) : (from + 1) + "-" + to;
    }
}
