package org.wiredesk.monitor.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.monitor.Clockwork;
import org.wiredesk.monitor.Wire;
import org.wiredesk.monitor.story.Change;
import org.wiredesk.monitor.story.Position;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Story;
import org.wiredesk.schemas.Topics;

class MissedTest {

    private static final Instant RETURN = Wire.NOON.plusSeconds(7200);
    private static final int MOST_REVISIONS = 3;
    private static final int MOST_CHANGES = 2;
    private static final int MORE_THAN_A_PAGE = 502;

    @TempDir
    private Path folder = Path.of("");

    private final Clockwork clock = new Clockwork(Wire.NOON);
    private final Progress progress = Progress.from("test", Map.of());
    private Window window;
    private WindowWriter writer;

    @BeforeEach
    void open() throws IOException {
        window = Window.open(folder);
        writer = new WindowWriter(window, progress, new Nobody(), clock);
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    @Test
    void allIsToldWhereThereIsNotTooMuch() throws IOException {
        // Given
        Position left = progress.position();
        take(revisions(3));

        // Then
        assertThat(told(left)).containsExactly("REVISION ap-1", "REVISION ap-2", "REVISION ap-3");
    }

    @Test
    void ofTooManyRevisionsTheNewestAreToldBehindAGap() throws IOException {
        // Given
        take(Wire.revision("ap-0", 1, "Before"));
        Position left = progress.position();
        take(revisions(5));

        // Then
        assertThat(told(left))
                .containsExactly(
                        "gap 2026-03-14T12:00:00Z to 2026-03-14T12:03:00Z",
                        "REVISION ap-3",
                        "REVISION ap-4",
                        "REVISION ap-5");
    }

    @Test
    void everyRevisionIsToldOnceOverAllPages() throws IOException {
        // Given
        Position left = progress.position();
        take(revisions(MORE_THAN_A_PAGE));

        // When
        Heard heard = new Heard();
        tell(left, heard, MORE_THAN_A_PAGE);

        // Then
        assertThat(heard.words)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, MORE_THAN_A_PAGE)
                        .mapToObj(number -> "REVISION ap-" + number)
                        .toList());
    }

    @Test
    void whoGoesOnWithinThoseAfterTheGapHearsTheRest() throws IOException {
        // Given
        Position left = progress.position();
        take(revisions(5));
        List<Position> positions = new ArrayList<>();
        missed(left).forEach(change -> positions.add(change.position()));

        // Then
        assertThat(told(positions.get(0))).containsExactly("REVISION ap-4", "REVISION ap-5");
    }

    @Test
    void tooManyStoriesThatChangedWithoutARevisionAreAGap() throws IOException {
        // Given
        take(revisions(4));
        Position left = progress.position();
        clock.set(Wire.NOON.plusSeconds(3600));
        take(story(1), story(2));

        // Then
        assertThat(told(left)).containsExactlyInAnyOrder("ENRICHED ap-1", "ENRICHED ap-2");

        // When
        take(story(3));

        // Then
        assertThat(told(left)).containsExactly("gap 2026-03-14T12:00:00Z to 2026-03-14T14:00:00Z");
    }

    @Test
    void storiesThatARevisionIsToldOfAreNotCountedAgain() throws IOException {
        // Given
        take(revisions(1));
        Position left = progress.position();
        clock.set(Wire.NOON.plusSeconds(3600));
        take(Wire.revision("ap-2", 1, "Two"), Wire.revision("ap-3", 1, "Three"), story(1), story(2), story(3));

        // Then
        assertThat(told(left)).containsExactly("REVISION ap-2", "REVISION ap-3", "ENRICHED ap-1");
    }

    @Test
    void whatChangedJustBeforeTheyLeftIsNoGapHoweverMuchItIs() throws IOException {
        // Given
        take(revisions(4));
        take(story(1), story(2), story(3));
        clock.set(Wire.NOON.plusSeconds(1));
        take(Wire.revision("ap-5", 1, "Five"));

        // Then
        assertThat(told(progress.position())).hasSize(MOST_CHANGES).noneMatch(word -> word.startsWith("gap"));
    }

    private static Revision[] revisions(int count) {
        Revision[] revisions = new Revision[count];
        for (int number = 1; number <= count; number++) {
            revisions[number - 1] = Revision.newBuilder(Wire.revision("ap-" + number, 1, "Story " + number))
                    .setReceivedAt(Wire.NOON.plusSeconds(60L * number))
                    .build();
        }
        return revisions;
    }

    private static Story story(int number) {
        return Wire.story(Wire.revision("ap-" + number, 1, "Story " + number));
    }

    private void take(SpecificRecord... records) throws IOException {
        for (SpecificRecord record : records) {
            String topic = record instanceof Revision ? Topics.NEWS_REVISIONS.name() : Topics.NEWS_STORIES.name();
            writer.take(new Arrived(topic, 0, progress.next(topic, 0), clock.instant(), record));
        }
    }

    private List<Change> missed(Position from) throws IOException {
        Heard heard = new Heard();
        tell(from, heard, MOST_REVISIONS);
        return heard.changes;
    }

    private List<String> told(Position from) throws IOException {
        Heard heard = new Heard();
        tell(from, heard, MOST_REVISIONS);
        return heard.words;
    }

    private void tell(Position from, Heard heard, int mostRevisions) throws IOException {
        Absence absence = new Absence(from, progress.position(), false, RETURN);
        Missed missed = new Missed(window, Instant.EPOCH, absence, mostRevisions, MOST_CHANGES);
        boolean more = true;
        while (more) {
            more = missed.tellNext(heard);
        }
    }

    /** Writes down what it hears. */
    private static final class Heard implements Missed.Listener {

        private final List<Change> changes = new ArrayList<>();
        private final List<String> words = new ArrayList<>();

        @Override
        public void hear(Change change) {
            changes.add(change);
            words.add(change.kind() + " "
                    + change.everybody().after().orElseThrow().storyId());
        }

        @Override
        public void hearOfGap(Instant from, Instant to) {
            words.add("gap " + from + " to " + to);
        }
    }
}
