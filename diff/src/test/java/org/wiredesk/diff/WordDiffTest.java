package org.wiredesk.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    private static final String ALPHABET = "ab  .,“”'19é\u0301한中😀\n\u00a0-";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 dead in Split | 18 dead in Split | [12→18] dead in Split",
                "The port is shut | The main port is shut | The [→main ]port is shut",
                "The port is now shut | The port is shut | The port is [now →]shut",
                "Rustem Umerov said so | Ivan Petrov said so | [Rustem Umerov→Ivan Petrov] said so",
                "It burns | It burns, they said | It burns[→, they said]",
                "It burns. | It burns, | It burns[.→,]",
                "one  blank | one blank | one [ →]blank",
                "He didn't go | He did go | He [didn't→did] go",
                "1,500 came | 1,600 came | [1,500→1,600] came",
                "7 of 9 votes | 8 of 10 votes | [7 of 9→8 of 10] votes",
                "港口关闭了 | 港口重开了 | 港口[关闭→重开]了",
            })
    void tellsWordsThatChanged(String before, String after, String expected) {
        assertThat(Marked.between(before, after)).isEqualTo(expected);
    }

    @Test
    void replacingTheSpansOfAnyTextGivesTheTextNow() {
        Random random = new Random(20260314);
        for (int round = 0; round < 20_000; round++) {
            // Given
            String before = anyText(random);
            String after = random.nextBoolean() ? anyText(random) : edited(before, random);

            // When
            String applied = Marked.applied(before, after);

            // Then
            assertThat(applied).as("from '%s'", before).isEqualTo(after);
        }
    }

    private static String anyText(Random random) {
        int[] points = ALPHABET.codePoints().toArray();
        return random.ints(random.nextInt(30), 0, points.length)
                .mapToObj(place -> Character.toString(points[place]))
                .collect(Collectors.joining());
    }

    private static String edited(String text, Random random) {
        int[] points = text.codePoints().toArray();
        int from = random.nextInt(points.length + 1);
        int to = from + random.nextInt(points.length + 1 - from);
        return new String(points, 0, from) + anyText(random) + new String(points, to, points.length - to);
    }
}
