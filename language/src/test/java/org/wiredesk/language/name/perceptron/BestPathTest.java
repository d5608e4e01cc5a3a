package org.wiredesk.language.name.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.name.perceptron.Labels.Stretch;

class BestPathTest {

    private static final int PERSON = Labels.number(NameType.PERSON);

    private final BestPath path = new BestPath();
    private final int[] noTransitions = new int[Labels.COUNT * Labels.COUNT];

    @Test
    void namesAreWrittenAndReadBack() {
        int[] labels = new int[7];
        Labels.write(labels, 0, 3, NameType.PERSON);
        Labels.write(labels, 3, 4, NameType.PLACE);
        Labels.write(labels, 5, 7, NameType.ORGANISATION);

        assertThat(Labels.read(labels, 7))
                .containsExactly(
                        new Stretch(0, 3, NameType.PERSON),
                        new Stretch(3, 4, NameType.PLACE),
                        new Stretch(5, 7, NameType.ORGANISATION));
    }

    @Test
    void aNameThatEndsNowhereIsNotChosen() {
        // Given two words of which the last would best go on
        int[] scores = new int[2 * Labels.COUNT];
        scores[Labels.begin(PERSON)] = 10;
        scores[Labels.COUNT + Labels.inside(PERSON)] = 10;
        scores[Labels.COUNT + Labels.last(PERSON)] = 3;

        // Then it ends there, as the sentence does
        assertThat(best(scores, noTransitions, 2)).containsExactly(Labels.begin(PERSON), Labels.last(PERSON));
    }

    @Test
    void whatFollowsWhatCounts() {
        int[] scores = new int[2 * Labels.COUNT];
        scores[Labels.only(PERSON)] = 5;
        scores[Labels.COUNT + Labels.only(PERSON)] = 5;
        int[] transitions = noTransitions.clone();
        transitions[Labels.only(PERSON) * Labels.COUNT + Labels.only(PERSON)] = -9;

        assertThat(best(scores, transitions, 2)).containsOnlyOnce(Labels.only(PERSON));
    }

    @Test
    void noPathScoresBetter() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            // Given any scores of three words
            int[] scores = random.ints(3L * Labels.COUNT, -20, 20).toArray();
            int[] transitions =
                    random.ints((long) Labels.COUNT * Labels.COUNT, -20, 20).toArray();

            // Then the path found scores as well as the best of all that are allowed
            int[] found = best(scores, transitions, 3);
            assertThat(isAllowed(found)).isTrue();
            int highest = Integer.MIN_VALUE;
            for (int number = 0; number < Labels.COUNT * Labels.COUNT * Labels.COUNT; number++) {
                int[] labels = {
                    number % Labels.COUNT, number / Labels.COUNT % Labels.COUNT, number / Labels.COUNT / Labels.COUNT
                };
                highest = isAllowed(labels) ? Math.max(highest, score(scores, transitions, labels)) : highest;
            }
            assertThat(score(scores, transitions, found)).isEqualTo(highest);
        }
    }

    private int[] best(int[] scores, int[] transitions, int count) {
        int[] labels = new int[count];
        path.find(scores, transitions, count, labels, 0);
        return labels;
    }

    private static int score(int[] scores, int[] transitions, int... labels) {
        int score = 0;
        for (int token = 0; token < labels.length; token++) {
            score += scores[token * Labels.COUNT + labels[token]];
            score += token == 0 ? 0 : transitions[labels[token - 1] * Labels.COUNT + labels[token]];
        }
        return score;
    }

    /** Labels are allowed that are those of the names in them. */
    private static boolean isAllowed(int... labels) {
        int[] again = new int[labels.length];
        List<Stretch> names = Labels.read(labels, labels.length);
        names.forEach(name -> Labels.write(again, name.start(), name.end(), name.type()));
        return java.util.Arrays.equals(labels, again);
    }
}
