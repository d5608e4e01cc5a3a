package org.wiredesk.monitor.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.monitor.Clockwork;
import org.wiredesk.monitor.Wire;
import org.wiredesk.monitor.search.Parameters;
import org.wiredesk.monitor.search.RowFilter;
import org.wiredesk.records.Revision;
import org.wiredesk.schemas.Topics;

class EvictionTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int AT_ONCE = 2;
    private static final RowFilter ALL = RowFilter.of(new Parameters(Map.of()));

    @TempDir
    private Path folder = Path.of("");

    private final Progress progress = Progress.from("test", Map.of());
    private Window window;
    private WindowWriter writer;

    @BeforeEach
    void open() throws IOException {
        window = Window.open(folder);
        writer = new WindowWriter(window, progress, new Nobody(), new Clockwork(Wire.NOON));
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    @Test
    void allThatIsTooMuchGoesHoweverMuchThatIs() throws IOException {
        // Given
        for (int number = 0; number < 9; number++) {
            take("ap-" + number, 1, Wire.NOON.plusSeconds(number));
        }

        // When
        new Eviction(window, progress, HOUR, 3, AT_ONCE).run(Wire.NOON.plusSeconds(60));

        // Then
        assertThat(stories()).isEqualTo(3);
        assertThat(progress.floor()).isEqualTo(Wire.NOON.plusSeconds(6));
    }

    @Test
    void allThatIsTooOldGoesHoweverMuchThatIs() throws IOException {
        // Given
        for (int number = 0; number < 7; number++) {
            take("ap-" + number, 1, Wire.NOON.plusSeconds(number));
        }
        take("ap-last", 1, Wire.NOON.plusSeconds(90));

        // When
        new Eviction(window, progress, HOUR, 100, AT_ONCE)
                .run(Wire.NOON.plus(HOUR).plusSeconds(60));

        // Then
        assertThat(stories()).isEqualTo(1);
    }

    @Test
    void aStoryStaysWhoseNewRevisionCannotBeSearchedYet() throws IOException {
        // Given
        take("ap-fire", 1, Wire.NOON);
        window.refresh();
        take("ap-fire", 2, Wire.NOON.plusSeconds(90));

        // When
        new Eviction(window, progress, HOUR, 100, AT_ONCE)
                .run(Wire.NOON.plus(HOUR).plusSeconds(60));

        // Then
        assertThat(stories()).isEqualTo(1);
        assertThat(StoryShelf.of(window).revision("ap-fire", 2)).isPresent();
    }

    private void take(String storyId, int number, Instant receivedAt) throws IOException {
        String topic = Topics.NEWS_REVISIONS.name();
        Revision revision = Revision.newBuilder(Wire.revision(storyId, number, "A headline"))
                .setReceivedAt(receivedAt)
                .build();
        writer.take(new Arrived(topic, 0, progress.next(topic, 0), receivedAt, revision));
    }

    private int stories() throws IOException {
        window.refresh();
        return new StoryList(window).page(ALL, true, 1, Optional.empty()).total();
    }
}
