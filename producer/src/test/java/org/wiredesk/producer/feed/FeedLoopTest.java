package org.wiredesk.producer.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.Payload;
import org.wiredesk.producer.publish.Published;

class FeedLoopTest {

    private static final Published ALL_WELL = new Published(1, 0, List.of());
    private static final Duration QUIET = Duration.ofMillis(500);
    private static final Instant MORNING = Instant.parse("2026-11-22T06:00:00Z");

    private final TickingClock clock = new TickingClock();
    private final FakePublisher publisher = new FakePublisher();
    private final FeedCounters counters = new FeedCounters();
    private final Path root;
    private FeedLoop loop;

    FeedLoopTest(@TempDir Path root) throws IOException {
        this.root = root;
        this.loop = open();
    }

    @BeforeEach
    void acknowledgeAtOnce() {
        publisher.answer = Optional.of(CompletableFuture.completedFuture(ALL_WELL));
    }

    @Test
    void aFileIsTakenOnceItIsQuietAndPutAwayOnceItIsPublished() throws Exception {
        // Given
        drop("ferry.txt", MORNING);

        // When
        loop.round(Duration.ZERO);
        assertThat(publisher.names()).isEmpty();
        waitUntilQuiet();
        loop.round(Duration.ZERO);
        loop.round(Duration.ZERO);

        // Then
        Intake intake = publisher.intakes.get(0);
        assertThat(publisher.names()).containsExactly("ferry.txt");
        assertThat(intake.source()).isEmpty();
        assertThat(names("done")).containsExactly(intake.deliveryId() + "~-~ferry.txt");
        assertThat(names("taking")).isEmpty();
        assertThat(counters.read()).isEqualTo(new DropFolderCounts(1, 1, 0, 0));
    }

    @Test
    void aSubFolderNamesTheSource() throws Exception {
        // Given
        drop("AP/ferry.txt", MORNING);

        // When
        runUntilQuiet();

        // Then
        assertThat(publisher.intakes).singleElement().satisfies(intake -> {
            assertThat(intake.source()).contains("ap");
            assertThat(intake.deliveredAs()).contains("ferry.txt");
            assertThat(intake.bytes()).isEqualTo("text of AP/ferry.txt".getBytes(UTF_8));
        });
        assertThat(names("done")).singleElement().asString().endsWith("~ap~ferry.txt");
    }

    @Test
    void filesAreTakenInTheOrderInWhichTheyWereWrittenThenByName() throws Exception {
        // Given
        drop("a.txt", MORNING.plusSeconds(2));
        drop("ap/c.txt", MORNING);
        drop("b.txt", MORNING);
        drop("ap/a.txt", MORNING.plusSeconds(1));

        // When
        runUntilQuiet();

        // Then
        assertThat(publisher.names()).containsExactly("b.txt", "c.txt", "a.txt", "a.txt");
        assertThat(publisher.intakes).extracting(Intake::deliveryId).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {".hidden.txt", "x.tmp", "x.part", "x.FilePart", "x.txt.writing"})
    void unfinishedFilesAreLeftAlone(String name) throws Exception {
        // Given
        drop(name, MORNING);

        // When
        runUntilQuiet();

        // Then
        assertThat(publisher.intakes).isEmpty();
        assertThat(root.resolve(name)).exists();
    }

    @Test
    void aFileThatStillGrowsIsLeftAlone() throws Exception {
        // Given
        Path file = drop("ferry.txt", MORNING);
        loop.round(Duration.ZERO);

        // When
        for (int i = 0; i < 5; i++) {
            clock.tick(QUIET.minusMillis(1));
            Files.writeString(file, " more", StandardOpenOption.APPEND);
            loop.round(Duration.ZERO);
        }

        // Then
        assertThat(publisher.intakes).isEmpty();
        waitUntilQuiet();
        loop.round(Duration.ZERO);
        assertThat(publisher.intakes).hasSize(1);
    }

    @Test
    void linksAndFoldersInFoldersAreNotFollowed() throws Exception {
        // Given
        Path outside = Files.writeString(Files.createTempFile("outside", ".txt"), "secret");
        Files.createSymbolicLink(root.resolve("link.txt"), outside);
        Files.createSymbolicLink(root.resolve("afp"), outside.getParent());
        drop("ap/deep/ferry.txt", MORNING);

        // When
        runUntilQuiet();

        // Then
        assertThat(publisher.intakes).isEmpty();
        Files.delete(outside);
    }

    @Test
    void theSameNameTwiceIsTwoDeliveries() throws Exception {
        // Given
        drop("ferry.txt", MORNING);
        runUntilQuiet();

        // When
        drop("ferry.txt", MORNING.plusSeconds(5));
        runUntilQuiet();

        // Then
        assertThat(publisher.names()).containsExactly("ferry.txt", "ferry.txt");
        assertThat(names("done")).hasSize(2);
    }

    @Test
    void aFileWithRejectsFailsWithTheReasonsBesideIt() throws Exception {
        // Given
        publisher.answer = Optional.of(
                CompletableFuture.completedFuture(new Published(1, 2, List.of("line 2: No.", "line 7: Neither."))));
        drop("ferry.txt", MORNING);

        // When
        runUntilQuiet();

        // Then
        String failed = publisher.intakes.get(0).deliveryId() + "~-~ferry.txt";
        assertThat(names("failed")).containsExactlyInAnyOrder(failed, failed + ".reason");
        assertThat(root.resolve("failed").resolve(failed + ".reason")).hasContent("line 2: No.\nline 7: Neither.\n");
        assertThat(counters.read()).isEqualTo(new DropFolderCounts(1, 0, 1, 0));
    }

    @Test
    void ofASpoolOnlyTheNewestFilesWithRejectsAreKept() throws Exception {
        // Given
        publisher.answer = Optional.of(CompletableFuture.completedFuture(new Published(0, 1, List.of("file: No."))));
        loop = new FeedLoop(FeedFolder.open(root), DropFolderSettings.spool(root, "drop"), publisher, clock, counters);
        for (int file = 100; file < 203; file++) {
            drop("f" + file + ".txt", MORNING);
        }

        // When
        runUntilQuiet();

        // Then
        assertThat(names("failed"))
                .hasSize(200)
                .noneMatch(name -> name.contains("f102"))
                .anyMatch(name -> name.endsWith("f103.txt.reason"));
        assertThat(counters.read().failed()).isEqualTo(103);
    }

    @Test
    void aFileStaysTakenUntilItIsAcknowledged() throws Exception {
        // Given
        publisher.answer = Optional.empty();
        drop("ferry.txt", MORNING);
        runUntilQuiet();
        assertThat(names("taking")).hasSize(1);
        assertThat(counters.read().underWay()).isEqualTo(1);

        // When
        publisher.pending.get(0).complete(ALL_WELL);
        loop.round(Duration.ZERO);

        // Then
        assertThat(names("done")).hasSize(1);
        assertThat(publisher.intakes).hasSize(1);
    }

    @Test
    void afterACrashTheSameDeliveriesArePublishedAgainInOrder() throws Exception {
        // Given
        publisher.answer = Optional.empty();
        drop("one.txt", MORNING);
        drop("ap/two.txt", MORNING.plusSeconds(1));
        runUntilQuiet();
        List<Intake> before = List.copyOf(publisher.intakes);

        // When
        publisher.intakes.clear();
        drop("three.txt", MORNING.plusSeconds(2));
        clock.tick(Duration.ofHours(5));
        acknowledgeAtOnce();
        loop = open();
        runUntilQuiet();

        // Then
        assertThat(publisher.names()).containsExactly("one.txt", "two.txt", "three.txt");
        assertThat(publisher.intakes.subList(0, 2))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(before);
        assertThat(names("done")).hasSize(3);
    }

    @Test
    void aCrashBetweenTheReasonAndTheMoveLeavesOneFailedFile() throws Exception {
        // Given
        publisher.answer = Optional.empty();
        drop("ferry.txt", MORNING);
        runUntilQuiet();
        String taken = names("taking").get(0);
        Files.writeString(root.resolve("failed").resolve(taken + ".reason"), "half a rea");

        // When
        publisher.answer = Optional.of(CompletableFuture.completedFuture(new Published(0, 1, List.of("file: No."))));
        loop = open();
        runUntilQuiet();

        // Then
        assertThat(names("failed")).containsExactlyInAnyOrder(taken, taken + ".reason");
        assertThat(root.resolve("failed").resolve(taken + ".reason")).hasContent("file: No.\n");
    }

    @Test
    void noLaterFileOvertakesOneThatFailed() throws Exception {
        // Given
        publisher.answer = Optional.empty();
        drop("one.txt", MORNING);
        drop("two.txt", MORNING.plusSeconds(1));
        runUntilQuiet();
        drop("three.txt", MORNING.plusSeconds(2));

        // When
        publisher.pending.get(0).completeExceptionally(new IllegalStateException("Kafka is down"));
        runUntilQuiet();

        // Then
        assertThat(publisher.names()).containsExactly("one.txt", "two.txt");
        publisher.pending.get(1).complete(ALL_WELL);
        acknowledgeAtOnce();
        runUntilQuiet();
        runUntilQuiet();
        assertThat(publisher.names()).containsExactly("one.txt", "two.txt", "one.txt", "three.txt");
        assertThat(publisher.intakes.get(2).deliveryId())
                .isEqualTo(publisher.intakes.get(0).deliveryId());
        assertThat(names("done")).hasSize(3);
    }

    @Test
    void whileKafkaIsDownItIsTriedLessAndLessOften() throws Exception {
        // Given
        publisher.answer = Optional.of(CompletableFuture.failedFuture(new IllegalStateException("Kafka is down")));
        drop("one.txt", MORNING);
        drop("two.txt", MORNING.plusSeconds(1));

        // When
        for (int i = 0; i < 600; i++) {
            clock.tick(Duration.ofMillis(200));
            loop.round(Duration.ZERO);
        }

        // Then
        assertThat(publisher.names()).hasSizeBetween(6, 12).containsOnly("one.txt");
        acknowledgeAtOnce();
        clock.tick(Duration.ofSeconds(30));
        loop.round(Duration.ZERO);
        runUntilQuiet();
        assertThat(names("done")).hasSize(2);
    }

    @Test
    void anErrorDoesNotEndTheFeed() throws Exception {
        // Given
        publisher.error = Optional.of(new OutOfMemoryError("for the test"));
        drop("ferry.txt", MORNING);
        runUntilQuiet();

        // When
        publisher.error = Optional.empty();
        runUntilQuiet();

        // Then
        assertThat(names("done")).hasSize(1);
    }

    @Test
    void aFileThatGrewWhileItWasPublishedIsReadOnceMore() throws Exception {
        // Given
        publisher.answer = Optional.empty();
        drop("ap/ferry.txt", MORNING);
        runUntilQuiet();
        Files.writeString(root.resolve("taking").resolve(names("taking").get(0)), ", whole", StandardOpenOption.APPEND);

        // When
        publisher.pending.get(0).complete(ALL_WELL);
        acknowledgeAtOnce();
        runUntilQuiet();
        runUntilQuiet();

        // Then
        assertThat(publisher.intakes).hasSize(2);
        assertThat(publisher.intakes.get(1).bytes()).isEqualTo("text of ap/ferry.txt, whole".getBytes(UTF_8));
        assertThat(names("done")).hasSize(1);
    }

    @Test
    void manyFilesAreUnderWayAtOnceButNotAll() throws Exception {
        // Given
        publisher.answer = Optional.empty();
        for (int i = 0; i < 300; i++) {
            drop("f" + i + ".txt", MORNING);
        }

        // When
        runUntilQuiet();

        // Then
        assertThat(publisher.intakes).hasSize(256);
        publisher.pending.get(0).complete(ALL_WELL);
        loop.round(Duration.ZERO);
        assertThat(publisher.intakes).hasSize(257);
    }

    @Test
    void aFileOfAVeryLongNameIsTaken() throws Exception {
        // Given
        drop("ä".repeat(120) + ".txt", MORNING);

        // When
        runUntilQuiet();

        // Then
        assertThat(names("done")).singleElement().asString().endsWith("ä.txt");
    }

    @Test
    void aLargeFileIsLeftOnDiskAndReadFromWhereItWasTaken() throws Exception {
        // Given
        Path taking = root.toRealPath().resolve("taking");
        Files.write(root.resolve("large.txt"), new byte[(int) Payload.MOST_IN_MEMORY + 1]);

        // When
        runUntilQuiet();

        // Then
        assertThat(publisher.intakes)
                .singleElement()
                .satisfies(intake -> assertThat(intake.payload())
                        .isInstanceOfSatisfying(
                                Payload.OnDisk.class,
                                file -> assertThat(file.file().getParent()).isEqualTo(taking)));
    }

    private FeedLoop open() throws IOException {
        DropFolderSettings settings = new DropFolderSettings(root, "drop");
        return new FeedLoop(FeedFolder.open(root), settings, publisher, clock, counters);
    }

    private Path drop(String name, Instant written) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text of " + name);
        return Files.setLastModifiedTime(file, FileTime.from(written));
    }

    private void runUntilQuiet() throws InterruptedException {
        loop.round(Duration.ZERO);
        waitUntilQuiet();
        loop.round(Duration.ZERO);
        waitUntilQuiet();
        loop.round(Duration.ZERO);
        loop.round(Duration.ZERO);
    }

    private void waitUntilQuiet() {
        clock.tick(QUIET);
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Remembers what it was given, and answers as it is told: at once, or when the test says so. */
    private static final class FakePublisher implements IntakePublisher {

        private final List<Intake> intakes = new ArrayList<>();
        private final List<CompletableFuture<Published>> pending = new ArrayList<>();
        private Optional<CompletableFuture<Published>> answer = Optional.empty();
        private Optional<Error> error = Optional.empty();

        @Override
        public CompletableFuture<Published> publish(Intake intake) {
            error.ifPresent(thrown -> {
                throw thrown;
            });
            intakes.add(intake);
            CompletableFuture<Published> future = new CompletableFuture<>();
            pending.add(future);
            return answer.orElse(future);
        }

        List<String> names() {
            return intakes.stream()
                    .map(intake -> intake.deliveredAs().orElse(""))
                    .toList();
        }
    }
}
