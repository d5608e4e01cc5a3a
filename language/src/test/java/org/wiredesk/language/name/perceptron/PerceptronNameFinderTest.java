package org.wiredesk.language.name.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.language.corpus.MarkedText;
import org.wiredesk.language.corpus.OwnStories;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.measure.Scores;
import org.wiredesk.language.token.AnyText;

class PerceptronNameFinderTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final double FLOOR_ON_OWN_STORIES = 0.80;
    private static final int LONG = 300_000;
    private static final int LONGEST = 5_000_000;

    private static PerceptronNameFinder finder;

    @BeforeAll
    static void load() throws IOException {
        finder = PerceptronNameFinder.standard();
    }

    @Test
    void namesOfAStoryAreFoundWhereTheyStand() {
        String text = """
                Ferry runs aground off Hamburg

                HAMBURG, Germany (Reuters) — A ferry ran aground on the Elbe on Saturday, Mayor Greta Lindqvist said. The Red Cross sent boats.
                """;

        assertThat(finder.find(text))
                .extracting(name -> name.in(text) + " " + name.type())
                .contains(
                        "Hamburg PLACE",
                        "HAMBURG PLACE",
                        "Germany PLACE",
                        "Reuters ORGANISATION",
                        "Greta Lindqvist PERSON",
                        "Red Cross ORGANISATION");
    }

    @Test
    void ourOwnTestStoriesAreReadAsWellAsBefore() {
        assumeTrue(Files.isDirectory(CORPUS.resolve("stories/test")), "our own test stories are not here");
        List<MarkedText> texts = new OwnStories(CORPUS).test(remark -> {});
        assumeTrue(!texts.isEmpty(), "nobody has marked the names in our own test stories yet");

        Scores scores = Scores.of(finder, texts);

        assertThat(scores.all().f1()).isGreaterThan(FLOOR_ON_OWN_STORIES);
    }

    @Test
    void whateverTheTextNamesLieInItOneBehindTheOther() {
        Random random = new Random(11);
        for (int round = 0; round < 1_000; round++) {
            String text = AnyText.of(random, 150);

            int behind = 0;
            for (Name name : finder.find(text)) {
                assertThat(name.start()).isGreaterThanOrEqualTo(behind);
                assertThat(name.end()).isBetween(name.start() + 1, text.length());
                assertThat(name.confidence()).isBetween(0.0, 1.0);
                assertThat(name.in(text)).isEqualTo(name.in(text).strip());
                behind = name.end();
            }
        }
    }

    @Test
    void aTextDoesNotChangeWhatIsFoundInAnother() {
        String text = "Amna Idris left Kassala. The Nile Bank said Idris had resigned.";
        List<Name> before = finder.find(text);

        IntStream.range(0, 50).forEach(seed -> finder.find(AnyText.of(new Random(seed), 150)));

        assertThat(finder.find(text)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "Amna Idris ",
                "北",
                "😀",
                "<p>Kyiv</p>",
                "A",
                "KYIV ",
                ".",
                "\u0000",
                "a-",
                "A.",
                "\ud83d",
                "@",
                "'s"
            })
    void aLongTextOfAnythingTakesNoLongTime(String piece) {
        String text = piece.repeat(LONG / piece.length());

        assertThat(Duration.ofNanos(time(text))).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void fiveMegabytesTakeNoLongTime() {
        assertThat(Duration.ofNanos(time("Amna Idris left Kassala. ".repeat(LONGEST / 25))))
                .isLessThan(Duration.ofMinutes(1));
    }

    private static long time(String text) {
        long start = System.nanoTime();
        finder.find(text);
        return System.nanoTime() - start;
    }
}
