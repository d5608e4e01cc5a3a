package org.wiredesk.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.producer.publish.Published;

class DropFolderTest {

    private static final IntakePublisher ALL_WELL =
            intake -> CompletableFuture.completedFuture(new Published(1, 0, List.of()));
    private static final IntakePublisher NEVER = intake -> new CompletableFuture<>();

    @TempDir
    private Path root;

    @Test
    void filesGoThroughWhileItRuns() throws IOException {
        try (DropFolder folder = open(ALL_WELL)) {
            // Given
            folder.start();

            // When
            Files.writeString(root.resolve("ferry.txt"), "Ferry runs again");

            // Then
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(folder.counts()).isEqualTo(new DropFolderCounts(1, 1, 0, 0)));
        }
    }

    @Test
    void itEndsInTimeAlthoughKafkaDoesNotAnswer() throws IOException {
        // Given
        DropFolder folder = open(NEVER);
        Files.writeString(root.resolve("ferry.txt"), "Ferry runs again");
        folder.start();
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(folder.counts().underWay()).isEqualTo(1));

        // When
        long start = System.nanoTime();
        folder.close();

        // Then
        assertThat(System.nanoTime() - start).isLessThan(8_000_000_000L);
        try (DropFolder next = open(ALL_WELL)) {
            assertThat(next.counts()).isEqualTo(new DropFolderCounts(1, 0, 0, 1));
        }
    }

    @Test
    void aSecondReaderIsKeptOut() throws IOException {
        try (DropFolder first = open(ALL_WELL)) {
            assertThat(first.counts().taken()).isZero();
            assertThatThrownBy(() -> open(ALL_WELL))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("Another Wiredesk reads the feed folder");
        }
    }

    private DropFolder open(IntakePublisher publisher) throws IOException {
        return DropFolder.open(new DropFolderSettings(root, "drop"), publisher, Clock.systemUTC());
    }
}
