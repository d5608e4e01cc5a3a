package org.wiredesk.streams.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.records.Entity;

/** No text may stop the extractor, and its offsets must be right whatever the text. */
class AnyBodyTest {

    private static final List<String> PIECES = List.of(
            "President ",
            "Ann ",
            "Lorn ",
            "Lorn-Vell ",
            "said ",
            "U.S. ",
            "the ",
            "of ",
            "Ministry ",
            "in ",
            "Paris",
            ", ",
            "Texas",
            ". ",
            "\n\n",
            "\n",
            "’s ",
            "'",
            "“",
            "”",
            "(",
            ") ",
            "IMF ",
            "-",
            "é",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u202E",
            "\t",
            "İSTANBUL ",
            "ß",
            "Å",
            "van ",
            "de ",
            "al-",
            "O'Neil ",
            "&",
            "J. ",
            "St. ",
            "1,000 ",
            "مرحبا ",
            "<b>",
            "A",
            "ǅ ",
            "𝔸 ");

    private static final Enricher ENRICHER = Enricher.standard();

    @RepeatedTest(200)
    void everyMentionIsWhereItSays(RepetitionInfo repetition) {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder body = new StringBuilder();
        int pieces = random.nextInt(300);
        for (int i = 0; i < pieces; i++) {
            body.append(PIECES.get(random.nextInt(PIECES.size())));
        }

        // When
        List<Entity> entities = ENRICHER.enrich(
                        Revisions.of("", body.toString()).setLanguage("en").build())
                .entities();

        // Then
        assertThat(entities)
                .allSatisfy(entity -> assertThat(entity.getMentions())
                        .isNotEmpty()
                        .allSatisfy(mention -> assertThat(body.substring(mention.getStart(), mention.getEnd()))
                                .isEqualTo(mention.getText())
                                .isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource
    void theTimeForAHugeBodyGrowsWithItsLengthAlone(String body) {
        assertTimeout(
                Duration.ofMinutes(1),
                () -> ENRICHER.enrich(Revisions.of(body, body).setLanguage("en").build()));
    }

    static List<String> theTimeForAHugeBodyGrowsWithItsLengthAlone() {
        return List.of(
                "",
                "A".repeat(5_000_000),
                "a".repeat(5_000_000),
                "Ann Lorn said Lorn. ".repeat(250_000),
                "Lorn ".repeat(250_000),
                "Lorn-".repeat(250_000),
                "A.".repeat(500_000),
                "of the Ministry of ".repeat(60_000),
                "\uD83D\uDE00".repeat(500_000),
                "'s".repeat(500_000),
                "\n".repeat(5_000_000));
    }
}
