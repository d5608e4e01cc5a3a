package org.wiredesk.streams.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.records.Furniture;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.PassageStories;

class LearnedFurnitureTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final String FOOT = "The Gazette is printed in Ghent.";

    private final LearnedFurniture learned = new LearnedFurniture(new FurnitureSettings(3, Duration.ofHours(24)));
    private final Remembered memory = new Remembered();

    @Test
    void takesAParagraphForFurnitureThatEndsManyStories() {
        // Given
        see("one", NOON, "First.", FOOT);
        see("two", NOON, "Second.", FOOT);
        see("three", NOON, "Third.", FOOT);

        // When
        Copy copy = lift(NOON, "Fourth.", FOOT);

        // Then
        assertThat(copy.getParagraphs()).containsExactly("Fourth.");
        assertThat(copy.getFurniture()).containsExactly(new Furniture(FOOT, LearnedFurniture.RULE));
        assertThat(LearnedFurniture.withLearned(copy)).containsExactly("Fourth.", FOOT);
    }

    @Test
    void countsStoriesAndNotRevisions() {
        // Given
        see("one", NOON, "First.", FOOT);
        see("one", NOON, "First, again.", FOOT);
        see("two", NOON, "Second.", FOOT);
        see("two", NOON, "Second, again.", FOOT);

        // When / Then
        assertThat(lift(NOON, "Third.", FOOT).getParagraphs()).containsExactly("Third.", FOOT);
    }

    @Test
    void forgetsWhatWasNotSeenForLong() {
        // Given
        see("one", NOON, "First.", FOOT);
        see("two", NOON, "Second.", FOOT);
        see("three", NOON, "Third.", FOOT);

        // When / Then
        assertThat(lift(NOON.plus(Duration.ofHours(25)), "Fourth.", FOOT).getParagraphs())
                .containsExactly("Fourth.", FOOT);
    }

    @Test
    void goesOnSeeingWhatItHasLearned() {
        // Given
        see("one", NOON, "First.", FOOT);
        see("two", NOON, "Second.", FOOT);
        see("three", NOON, "Third.", FOOT);
        see("four", NOON.plus(Duration.ofHours(20)), "Fourth.", FOOT);

        // When / Then
        assertThat(lift(NOON.plus(Duration.ofHours(40)), "Fifth.", FOOT).getParagraphs())
                .containsExactly("Fifth.");
    }

    @Test
    void leavesAStoryOneParagraphAndTakesNothingFromItsMiddle() {
        // Given
        see("one", NOON, "First.", FOOT);
        see("two", NOON, "Second.", FOOT);
        see("three", NOON, "Third.", FOOT);

        // When / Then
        assertThat(lift(NOON, FOOT).getParagraphs()).containsExactly(FOOT);
        assertThat(lift(NOON, "Fourth.", FOOT, "Fifth, and new.").getParagraphs())
                .containsExactly("Fourth.", FOOT, "Fifth, and new.");
    }

    @Test
    void learnsNothingWhereThatIsSwitchedOff() {
        // Given
        LearnedFurniture off = new LearnedFurniture(new FurnitureSettings(0, Duration.ofHours(24)));

        // When
        off.learn("one", copy("First.", FOOT), "gazette", NOON, memory);

        // Then
        assertThat(memory.passages).isEmpty();
        assertThat(off.lift(copy("Second.", FOOT), "gazette", NOON, memory).getParagraphs())
                .containsExactly("Second.", FOOT);
    }

    private void see(String storyId, Instant now, String... paragraphs) {
        learned.learn(storyId, lift(now, paragraphs), "gazette", now, memory);
    }

    private Copy lift(Instant now, String... paragraphs) {
        return learned.lift(copy(paragraphs), "gazette", now, memory);
    }

    private static Copy copy(String... paragraphs) {
        return Copy.newBuilder()
                .setHeadline("Bridge opens")
                .setParagraphs(List.of(paragraphs))
                .build();
    }

    private static final class Remembered implements LearnedFurniture.Memory {

        private final Map<String, PassageStories> passages = new HashMap<>();

        @Override
        public Optional<PassageStories> passage(String key) {
            return Optional.ofNullable(passages.get(key));
        }

        @Override
        public void remember(String key, PassageStories stories) {
            passages.put(key, stories);
        }
    }
}
