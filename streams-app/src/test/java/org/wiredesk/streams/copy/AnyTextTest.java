package org.wiredesk.streams.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Furniture;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;

/**
 * What the wire brings is not always what a format promises: no text may stop the desk, and no line may get lost on
 * it.
 */
class AnyTextTest {

    private static final List<String> PIECES = List.of(
            "UPDATE 1-",
            "CORRECTED",
            "(",
            ")",
            ",",
            " - ",
            "—",
            "Updated - x",
            "___",
            "* * *",
            "• Learn more",
            "By Jane Doe",
            "LONDON (AP) ",
            "\n",
            " ",
            "\t",
            "é",
            "\uD83D\uDE00",
            "\uD83D",
            "\u0000",
            "a",
            "The port reopened. ",
            "https://x.example/",
            "Eds: ADDS",
            "1st Ld",
            "\u202E",
            "<p>",
            "416",
            "Follow ",
            "coverage ");

    private final CopyDesk desk = new CopyDesk();

    @RepeatedTest(20)
    void everyLineEndsSomewhere(RepetitionInfo repetition) {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        WireItem item = Items.from("any")
                .setHeadline(text(random))
                .setSlug(text(random))
                .setEditorialNote(text(random))
                .setParagraphs(List.of("story " + text(random), "end " + text(random), text(random)))
                .build();

        // When
        Copy copy = desk.clean(item);

        // Then
        int lines = Line.of(item.getParagraphs()).size();
        int story = Line.of(copy.getParagraphs()).size();
        int furniture = Line.of(
                        copy.getFurniture().stream().map(Furniture::getText).toList())
                .size();
        long marked = copy.getMarkers().stream()
                .filter(marker -> marker.getPlace().equals("body"))
                .count();
        assertThat(story + furniture + marked).isEqualTo(lines);
    }

    @Test
    void fiveMegabytesAreReadInSeconds() {
        // Given
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            paragraphs.add("Follow the read more coverage (Reporting - by " + "( - ".repeat(15) + i);
        }
        paragraphs.add("x".repeat(1_000_000));
        WireItem item = Items.from("any")
                .setHeadline("- ".repeat(500_000))
                .setSlug(",(".repeat(2_000))
                .setParagraphs(paragraphs)
                .build();

        // When
        Copy copy = assertTimeout(Duration.ofMinutes(1), () -> desk.clean(item));

        // Then
        assertThat(copy.getParagraphs()).hasSize(50_001);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
