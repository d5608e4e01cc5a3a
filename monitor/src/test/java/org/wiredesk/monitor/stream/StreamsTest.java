package org.wiredesk.monitor.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.monitor.Clockwork;
import org.wiredesk.monitor.Wire;
import org.wiredesk.monitor.search.Parameters;
import org.wiredesk.monitor.search.RowFilter;
import org.wiredesk.monitor.story.Position;
import org.wiredesk.monitor.window.Arrived;
import org.wiredesk.monitor.window.Progress;
import org.wiredesk.monitor.window.Window;
import org.wiredesk.monitor.window.WindowWriter;
import org.wiredesk.schemas.Topics;

class StreamsTest {

    private static final RowFilter ALL = RowFilter.of(new Parameters(Map.of()));
    private static final int MORE_THAN_THREADS = 20;
    private static final long PATIENCE_SECONDS = 8;

    @TempDir
    private Path folder = Path.of("");

    private final Clockwork clock = new Clockwork(Wire.NOON);
    private final Progress progress = Progress.from("test", Map.of());
    private final Hub hub = new Hub(new SimpleMeterRegistry());
    private Window window;
    private WindowWriter writer;
    private Streams streams;

    @BeforeEach
    void open() throws IOException {
        window = Window.open(folder);
        writer = new WindowWriter(window, progress, hub, clock);
        streams = new Streams(window, writer, progress, hub, new StreamLimits(100, 3, 1 << 20), clock);
    }

    @AfterEach
    void close() throws IOException {
        streams.close();
        window.close();
    }

    @Test
    void whoReadsSlowlyWhatTheyMissedHoldsNobodyUp() throws Exception {
        // Given
        Position beginning = progress.position();
        for (int number = 1; number <= 10; number++) {
            take("ap-" + number);
        }
        Position now = progress.position();
        for (int count = 0; count < MORE_THAN_THREADS; count++) {
            CompletableFuture<String> slow = new CompletableFuture<>();
            streams.open(false, ALL, Optional.of(beginning), new StuckLine("ap-1\"", slow));
            slow.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        // When
        CompletableFuture<String> told = new CompletableFuture<>();
        streams.open(false, ALL, Optional.of(now), new QuickLine("ap-11\"", told));
        take("ap-11");

        // Then
        assertThat(told.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).contains("event: revision");
    }

    @Test
    void whoseMissedStoriesCannotBeReadIsCutOffAndNotLeftWithoutAWord() throws Exception {
        // Given
        take("ap-1");
        Position now = progress.position();
        window.close();

        // When
        CompletableFuture<String> cut = new CompletableFuture<>();
        streams.open(false, ALL, Optional.of(now), new QuickLine("cut", cut));

        // Then
        assertThat(cut.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("cut");
    }

    private void take(String storyId) throws IOException {
        String topic = Topics.NEWS_REVISIONS.name();
        writer.take(new Arrived(
                topic, 0, progress.next(topic, 0), clock.instant(), Wire.revision(storyId, 1, "A headline")));
    }

    /** A line that takes everything at once and waits for a word. */
    private static class QuickLine implements Line {

        private final String word;
        private final CompletableFuture<String> said;

        QuickLine(String word, CompletableFuture<String> said) {
            this.word = word;
            this.said = said;
        }

        @Override
        public void send(ByteBuffer bytes, Runnable sent) {
            String text = UTF_8.decode(bytes).toString();
            if (text.contains(word)) {
                said.complete(text);
            }
            sent.run();
        }

        @Override
        public void cut() {
            said.complete("cut");
        }
    }

    /** A line that takes nothing more once it has heard its word. */
    private static final class StuckLine extends QuickLine {

        private final CompletableFuture<String> heard;

        StuckLine(String word, CompletableFuture<String> heard) {
            super(word, heard);
            this.heard = heard;
        }

        @Override
        public void send(ByteBuffer bytes, Runnable sent) {
            super.send(bytes, heard.isDone() ? () -> {} : sent);
        }
    }
}
