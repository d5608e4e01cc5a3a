package org.wiredesk.language.name.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ModelTableTest {

    private static final int FEATURES = 100_000;

    private final Random random = new Random(7);

    @Test
    void sumsAreThoseOfAPlainTable() {
        // Given many features with any weights, some of them next to each other
        SortedMap<Integer, byte[]> rows = new TreeMap<>(Integer::compareUnsigned);
        int feature = random.nextInt();
        while (rows.size() < FEATURES) {
            feature = random.nextInt(4) == 0 ? feature + 1 : random.nextInt();
            rows.put(feature, weights());
        }
        Model model = new LearntModel(rows, new int[Labels.COUNT * Labels.COUNT]).ready();

        // When some that it knows, and neighbours of them that it does not know, are asked for together
        for (int round = 0; round < 1_000; round++) {
            NumberList asked = new NumberList(60);
            int[] expected = new int[Labels.COUNT];
            rows.tailMap(random.nextInt()).keySet().stream().limit(60).forEach(known -> {
                int number = known + random.nextInt(3) - 1;
                asked.add(number);
                byte[] row = rows.getOrDefault(number, new byte[Labels.COUNT]);
                for (int label = 0; label < Labels.COUNT; label++) {
                    expected[label] += row[label];
                }
            });

            // Then their sums are right
            int[] scores = new int[Labels.COUNT];
            model.add(asked, scores, 0);
            assertThat(scores).containsExactly(expected);
        }
    }

    @Test
    void theLargestSumsDoNotRunIntoOneAnother() {
        SortedMap<Integer, byte[]> rows = new TreeMap<>(Integer::compareUnsigned);
        rows.put(3, new byte[] {127, -127, 127, -127, 127, -127, 127, -127, 127, -127, 127, -127, 127});
        NumberList asked = new NumberList(257);
        for (int time = 0; time < 257; time++) {
            asked.add(3);
        }

        int[] scores = new int[Labels.COUNT];
        new LearntModel(rows, new int[Labels.COUNT * Labels.COUNT]).ready().add(asked, scores, 0);

        assertThat(scores).containsExactly(sums(257 * 127));
    }

    private static int[] sums(int sum) {
        int[] sums = new int[Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            sums[label] = label % 2 == 0 ? sum : -sum;
        }
        return sums;
    }

    private byte[] weights() {
        byte[] weights = new byte[Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            weights[label] = (byte) (random.nextInt(255) - 127);
        }
        return weights;
    }
}
