package org.wiredesk.streams.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wiredesk.streams.ItemBuilder;

class TextSketchTest {

    @Test
    void comesBackFromWhatIsRemembered() {
        // Given
        TextSketch sketch = sketch(Stories.HARBOUR);

        // When
        TextSketch again = TextSketch.of(sketch.toStoryText(ItemBuilder.NOON));

        // Then
        assertThat(again).isEqualTo(sketch);
        assertThat(again.likeness(sketch)).isEqualTo(1);
    }

    @Test
    void makesNothingOfCaseAndPunctuation() {
        // Given
        TextSketch plain = sketch("The port’s chief said: \"Ferries will sail again on Monday.\" " + words(1, 60));

        // When
        TextSketch other = sketch("THE PORT'S CHIEF said «ferries will sail again, on Monday» — " + words(1, 60));

        // Then
        assertThat(other.likeness(plain)).isEqualTo(1);
    }

    @Test
    void tellsTwoDaysOfOneTemplateApartByTheirFacts() {
        // Given
        TextSketch thursday = sketch(Stories.STOCKS_THURSDAY);

        // When
        TextSketch friday = sketch(Stories.STOCKS_FRIDAY);

        // Then
        assertThat(friday.likeness(thursday)).isGreaterThan(0.5);
        assertThat(friday.agreesInFacts(thursday)).isFalse();
    }

    @Test
    void tellsTwoDaysOfOneTemplateApartByTheFiguresOfTheirFirstParagraphs() {
        // Given: the same names and figures below
        String below = words(0, 200) + " Valletta Gozo Attard Mdina 1 2 3 4 5 6 7 8 9 10 11 12";
        TextSketch saturday = sketch(
                "Stocks rose a little in early trading on Saturday as banks gained and the index stood at 612.", below);

        // When
        TextSketch sunday = sketch(
                "Stocks rose a little in early trading on Sunday as banks gained and the index stood at 598.", below);

        // Then
        assertThat(sunday.likeness(saturday)).isGreaterThan(0.8);
        assertThat(sunday.agreesInFacts(saturday)).isFalse();
    }

    @Test
    void seesThatAnUpdateHoldsMuchOfTheTextBefore() {
        // Given
        TextSketch before = sketch(Stories.HARBOUR);

        // When
        TextSketch after = sketch(Stories.HARBOUR_LATER);

        // Then
        assertThat(after.likeness(before)).isBetween(0.3, 0.8);
        assertThat(after.containment(before)).isBetween(0.5, 0.95);
    }

    @Test
    void agreesWithATextThatWasCutAndWithOneThatWasCarriedOnAsFarAsItGoes() {
        // Given
        TextSketch whole = sketch(Stories.HARBOUR);

        // When
        TextSketch cut = sketch(Stories.HARBOUR[0], Stories.HARBOUR[1]);

        // Then
        assertThat(cut.agreesInFacts(whole)).isFalse();
        assertThat(cut.agreesAsFarAsItGoes(whole)).isTrue();
        assertThat(whole.agreesAsFarAsItGoes(cut)).isTrue();
    }

    @Test
    void agreesInPartWithALongerTextOfWhichOnlySomeFactsAreKept() {
        // Given: more names than a sketch keeps
        String names = String.join(
                " ", IntStream.range(0, 400).mapToObj(n -> "Name" + n).toList());

        // When
        TextSketch whole = sketch(Stories.HARBOUR[0], Stories.HARBOUR[1], names);

        // Then
        assertThat(sketch(Stories.HARBOUR[0], Stories.HARBOUR[1]).agreesAsFarAsItGoes(whole))
                .isTrue();
    }

    @Test
    void aDayOfATemplateIsNoPartOfAnother() {
        assertThat(sketch(Stories.STOCKS_FRIDAY).agreesAsFarAsItGoes(sketch(Stories.STOCKS_THURSDAY)))
                .isFalse();
    }

    @Test
    void estimatesTheLikenessOfLongTextsWithinATenth() {
        // Given: two texts of 3,000 words that have 2,400 in common, in one piece
        TextSketch one = sketch(words(0, 3000));

        // When
        TextSketch other = sketch(words(600, 3600));

        // Then: 2,398 runs of 3,598
        assertThat(other.likeness(one)).isBetween(0.57, 0.77);
        assertThat(other.containment(one)).isBetween(0.7, 0.9);
    }

    @Test
    void readsCharactersWhereThereAreNoSpaces() {
        // Given
        String text = "台风在星期六早晨登陆南部海岸港口关闭渡轮停航三人受伤当局表示星期日下午之前不会恢复航班请市民留在家中等候通知学校和市场也都关门";

        // When
        TextSketch sketch = sketch(text);

        // Then
        assertThat(sketch.likeness(sketch(text + "。"))).isEqualTo(1);
    }

    @Test
    void hasNoSketchOfAShortTextATableOrNothing() {
        assertThat(TextSketch.of(List.of())).isEmpty();
        assertThat(TextSketch.of(List.of("A fire closed the harbour on Saturday.")))
                .isEmpty();
        assertThat(TextSketch.of(List.of("one two three ".repeat(100)))).isEmpty();
        assertThat(TextSketch.of(
                        IntStream.range(0, 60).mapToObj(n -> "Vesthavn " + n).toList()))
                .isEmpty();
    }

    /** A part of one long text of words in an order that looks like chance and is always the same. */
    private static String words(int from, int to) {
        List<String> all = new ArrayList<>(IntStream.range(0, 4000)
                .mapToObj(n -> "w" + Integer.toString(n, 26) + "x")
                .toList());
        Collections.shuffle(all, new Random(13));
        return String.join(" ", all.subList(from, to));
    }

    private static TextSketch sketch(String... paragraphs) {
        return TextSketch.of(List.of(paragraphs)).orElseThrow();
    }
}
