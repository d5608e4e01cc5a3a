package org.wiredesk.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {

    private static final Duration NOT_QUADRATIC = Duration.ofSeconds(60);
    private static final int MANY = 100_000;

    @Test
    void whatOccursOnceHoldsTheTextsTogether() {
        // Given
        int[] before = {0, 1, 2, 0, 3, 0};
        int[] after = {0, 9, 2, 0, 0, 3};

        // When
        int[] match = Alignment.of(before, after);

        // Then
        assertThat(match).containsExactly(0, -1, 2, 3, 5, -1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 40})
    void findsWhatIsTheSameAndInOrderInAnyTwoSequences(int words) {
        Random random = new Random(words);
        for (int round = 0; round < 2_000; round++) {
            // Given
            int[] before = random.ints(random.nextInt(60), 0, words).toArray();
            int[] after = random.ints(random.nextInt(60), 0, words).toArray();

            // When
            int[] match = Alignment.of(before, after);

            // Then
            int last = -1;
            for (int i = 0; i < match.length; i++) {
                if (match[i] >= 0) {
                    assertThat(after[match[i]]).isEqualTo(before[i]);
                    assertThat(match[i]).isGreaterThan(last);
                    last = match[i];
                }
            }
            assertThat(match).hasSameSizeAs(before);
        }
    }

    @Test
    void findsAsMuchAsThereIsWhereNothingOccursOnce() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            // Given
            int[] before = twice(random.ints(20, 0, 4).toArray());
            int[] after = twice(random.ints(20, 0, 4).toArray());

            // When
            long found = Arrays.stream(Alignment.of(before, after))
                    .filter(place -> place >= 0)
                    .count();

            // Then
            assertThat(found).isEqualTo(longestCommon(before, after));
        }
    }

    @Test
    void endsSoonWhateverTheTexts() {
        Random random = new Random(7);
        int[] same = new int[MANY];
        int[] few = random.ints(MANY, 0, 3).toArray();
        int[] otherFew = random.ints(MANY, 0, 3).toArray();
        int[] all = IntStream.range(0, MANY).toArray();
        int[] none = IntStream.range(MANY, 2 * MANY).toArray();
        int[] backwards = IntStream.range(0, MANY).map(i -> MANY - i).toArray();

        Assertions.assertTimeout(NOT_QUADRATIC, () -> {
            Alignment.of(same, Arrays.copyOf(same, MANY / 2));
            Alignment.of(few, otherFew);
            Alignment.of(all, none);
            Alignment.of(all, backwards);
            Alignment.of(same, few);
        });
    }

    /** Each element occurs at least twice, so that none is an anchor. */
    private static int[] twice(int[] elements) {
        int[] all = Arrays.copyOf(elements, elements.length * 2);
        System.arraycopy(elements, 0, all, elements.length, elements.length);
        return all;
    }

    private static int longestCommon(int[] before, int[] after) {
        int[][] common = new int[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                common[i][j] =
                        before[i] == after[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common[0][0];
    }
}
