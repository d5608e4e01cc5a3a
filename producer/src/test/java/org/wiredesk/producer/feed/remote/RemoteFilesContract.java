package org.wiredesk.producer.feed.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.producer.fakes.Spooled;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.AfterFetch;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource;
import org.wiredesk.producer.feed.settings.IdentityRule;
import org.wiredesk.producer.feed.status.FeedWatch;

/** What files of somebody else have to be fetched like, whatever they come over. */
abstract class RemoteFilesContract {

    static final String PASSWORD = "open sesame";
    static final long MAX_SIZE = 1000;
    private static final Instant MORNING = Instant.parse("2026-11-22T06:00:00Z");

    private final TickingClock clock = new TickingClock();
    private final FeedWatch watch = new FeedWatch(
            new FeedSettings(
                    "files",
                    new FeedSource.Folder(Path.of("x"), false),
                    Optional.empty(),
                    Optional.empty(),
                    IdentityRule.AGENCY_ID,
                    Optional.empty(),
                    FeedSettings.POLL_EVERY),
            clock);

    @TempDir
    Path home;

    @TempDir
    Path root;

    private Spool spool;
    private Path out;
    private RemoteFilesFetcher fetcher;

    /** A fetcher of the folder {@code out} in the home of a user of a real server. */
    abstract RemoteFilesFetcher fetcher(AfterFetch after, String password);

    /** Starts the server; called before each test, before anything is fetched. */
    abstract void startServer() throws Exception;

    /** The server gives this file to nobody. */
    abstract void refuse(String name);

    /** The server goes away where somebody asks for this file. */
    abstract void breakAt(String name);

    Bookmark bookmark() {
        return new Bookmark(root.resolve(".bookmark.json"));
    }

    FeedWatch watch() {
        return watch;
    }

    @BeforeEach
    void makeFolders() throws Exception {
        startServer();
        spool = new Spool(root, clock);
        out = Files.createDirectories(home.resolve("out"));
        Files.createDirectories(out.resolve("taken"));
        fetcher = fetcher(new AfterFetch.Keep(), PASSWORD);
    }

    @Test
    void filesAreTakenAtTheSecondLookInOrderAndOnlyOnce() throws Exception {
        // Given
        drop("b.txt", "second", MORNING.plusSeconds(60));
        drop("a b.txt", "first", MORNING);
        look();
        assertThat(Spooled.names(root)).isEmpty();

        // When
        look();
        look();

        // Then
        assertThat(Spooled.names(root)).containsExactly("a b.txt", "b.txt");
        assertThat(Spooled.texts(root)).containsExactly("first", "second");
        fetcher = fetcher(new AfterFetch.Keep(), PASSWORD);
        look();
        look();
        assertThat(Spooled.names(root)).hasSize(2);
    }

    @Test
    void aFileThatGrowsIsLeftUntilItIsStill() throws Exception {
        // Given
        drop("a.txt", "begin", MORNING);
        look();
        drop("a.txt", "begin and end", MORNING.plusSeconds(1));
        look();
        assertThat(Spooled.names(root)).isEmpty();

        // When
        look();

        // Then
        assertThat(Spooled.texts(root)).containsExactly("begin and end");
    }

    @Test
    void aFileThatIsWrittenAnewIsTakenAgain() throws Exception {
        // Given
        drop("a.txt", "one", MORNING);
        look();
        look();

        // When
        drop("a.txt", "another", MORNING.plusSeconds(60));
        look();
        look();

        // Then
        assertThat(Spooled.texts(root)).containsExactly("one", "another");
    }

    @Test
    void whatWasTakenIsDeletedWhereThatIsWanted() throws Exception {
        // Given
        fetcher = fetcher(new AfterFetch.Delete(), PASSWORD);
        drop("a.txt", "one", MORNING);

        // When
        look();
        look();

        // Then
        assertThat(out.resolve("a.txt")).doesNotExist();
        assertThat(Spooled.texts(root)).containsExactly("one");
    }

    @Test
    void whatWasTakenIsMovedWhereThatIsWanted() throws Exception {
        // Given
        fetcher = fetcher(new AfterFetch.MoveTo("taken"), PASSWORD);
        drop("a.txt", "one", MORNING);

        // When
        look();
        look();

        // Then
        assertThat(out.resolve("a.txt")).doesNotExist();
        assertThat(out.resolve("taken/a.txt")).hasContent("one");
    }

    @Test
    void foldersLinksAndUnfinishedFilesAreLeftAlone() throws Exception {
        // Given
        drop(".hidden", "no", MORNING);
        drop("a.txt.part", "no", MORNING);
        Path secret = Files.writeString(home.resolve("secret.txt"), "no");
        Files.createSymbolicLink(out.resolve("link.txt"), secret);

        // When
        look();
        look();

        // Then
        assertThat(Spooled.names(root).stream().filter(name -> !name.equals("link.txt")))
                .isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedOnce() throws Exception {
        // Given
        drop("a.txt", "x".repeat((int) MAX_SIZE + 1), MORNING);

        // When
        look();
        look();
        look();

        // Then
        assertThat(Spooled.names(root)).isEmpty();
        assertThat(watch.status().rejects()).isEqualTo(1);
        assertThat(out.resolve("a.txt")).exists();
    }

    @Test
    void aFileThatCannotBeReadIsPassedOverUntilItCan() throws Exception {
        // Given
        refuse("a.txt");
        drop("a.txt", "one", MORNING);
        drop("b.txt", "two", MORNING.plusSeconds(1));
        look();

        // When
        look();
        drop("c.txt", "three", MORNING.plusSeconds(2));
        look();
        look();

        // Then
        assertThat(Spooled.texts(root)).containsExactly("two", "three");
        assertThat(watch.status().failure())
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).startsWith("Passed over for now: a.txt. The server does not let us read"));
        refuse("");
        look();
        assertThat(Spooled.texts(root)).containsExactly("two", "three", "one");
        assertThat(watch.status().failure()).isEmpty();
    }

    @Test
    void aFileThatBreaksTheConnectionDoesNotKeepTheOthersFromComing() throws Exception {
        // Given
        breakAt("a.txt");
        drop("a.txt", "one", MORNING);
        drop("b.txt", "two", MORNING.plusSeconds(1));
        look();

        // When
        look();
        drop("c.txt", "three", MORNING.plusSeconds(2));
        look();
        look();

        // Then
        assertThat(Spooled.texts(root)).containsExactly("two", "three");
        breakAt("");
        look();
        assertThat(Spooled.texts(root)).containsExactly("two", "three", "one");
    }

    @Test
    void aFileThatCannotBeMovedIsTakenOnceAndMovedWhenItCanBe() throws Exception {
        // Given
        Path inTheWay = Files.createDirectories(out.resolve("taken/a.txt/full"));
        fetcher = fetcher(new AfterFetch.MoveTo("taken"), PASSWORD);
        drop("a.txt", "one", MORNING);
        drop("b.txt", "two", MORNING.plusSeconds(1));

        // When
        look();
        look();
        fetcher = fetcher(new AfterFetch.MoveTo("taken"), PASSWORD);
        look();
        look();

        // Then
        assertThat(Spooled.texts(root)).containsExactly("one", "two");
        assertThat(out.resolve("taken/b.txt")).exists();
        assertThat(watch.status().failure())
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("a.txt. The server does not let us move a.txt"));
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        look();
        assertThat(out.resolve("taken/a.txt")).hasContent("one");
        assertThat(watch.status().failure()).isEmpty();
        assertThat(Spooled.names(root)).hasSize(2);
    }

    @Test
    void whatWasTakenWhileItWasToBeKeptIsNotDeletedLater() throws Exception {
        // Given
        drop("a.txt", "one", MORNING);
        look();
        look();

        // When
        fetcher = fetcher(new AfterFetch.Delete(), PASSWORD);
        look();
        look();

        // Then
        assertThat(out.resolve("a.txt")).exists();
    }

    @Test
    void aWrongPasswordIsASentence() {
        fetcher = fetcher(new AfterFetch.Keep(), "open barley");

        assertThatThrownBy(this::look).isInstanceOf(FetchFailed.class).hasMessageNotContaining("barley");
    }

    private void look() throws IOException, InterruptedException {
        fetcher.fetch(spool);
        clock.tick(Duration.ofSeconds(1));
    }

    private void drop(String name, String text, Instant modified) throws IOException {
        Path file = Files.writeString(out.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
