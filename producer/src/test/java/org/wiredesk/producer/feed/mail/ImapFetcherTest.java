package org.wiredesk.producer.feed.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiredesk.producer.fakes.Spooled;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Fetched;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.AfterFetch;
import org.wiredesk.producer.feed.settings.Encryption;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource.Imap;
import org.wiredesk.producer.feed.settings.Protection;
import org.wiredesk.producer.feed.settings.Secret;
import org.wiredesk.producer.feed.status.FeedWatch;

/** Against GreenMail, a mail server in Java. */
class ImapFetcherTest {

    private static final String HOST = "127.0.0.1";

    private final TickingClock clock = new TickingClock();
    private final GreenMail server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser user;
    private final Path root;
    private final Spool spool;
    private final FeedWatch watch;
    private int port;

    ImapFetcherTest(@TempDir Path root) throws IOException {
        this.root = root;
        this.spool = new Spool(root, clock);
        server.start();
        this.port = server.getImap().getPort();
        this.watch = new FeedWatch(FeedSettings.folder("mail", root), clock);
        user = server.setUser("wire@example.org", "desk", "open sesame");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void eachMailIsTakenOnceByteForByte() throws Exception {
        // Given
        deliver("Ferry stops");
        deliver("Ferry runs again");

        // When
        fetch(new AfterFetch.Keep());
        fetch(new AfterFetch.Keep());

        // Then
        assertThat(Spooled.names(root)).hasSize(2).allMatch(name -> name.endsWith(".eml"));
        assertThat(Spooled.texts(root).get(0)).contains("Subject: Ferry stops", "Text of Ferry stops");
        deliver("Tram stops");
        fetch(new AfterFetch.Keep());
        assertThat(Spooled.texts(root)).hasSize(3).last().asString().contains("Tram stops");
    }

    @Test
    void readingLeavesNoMarkUnlessThatIsWanted() throws Exception {
        // Given
        deliver("Ferry stops");

        // When
        fetch(new AfterFetch.Keep());

        // Then
        assertThat(inbox().getMessages().get(0).getFlags().contains(Flags.Flag.SEEN))
                .isFalse();
        deliver("Ferry runs again");
        fetch(new AfterFetch.MarkSeen());
        assertThat(inbox().getMessages().get(1).getFlags().contains(Flags.Flag.SEEN))
                .isTrue();
    }

    @Test
    void aMailThatWasTakenIsMovedWhereThatIsWanted() throws Exception {
        // Given
        MailFolder read = server.getManagers().getImapHostManager().createMailbox(user, "Read");
        deliver("Ferry stops");

        // When
        fetch(new AfterFetch.MoveTo("Read"));

        // Then
        assertThat(inbox().getMessageCount()).isZero();
        assertThat(read.getMessageCount()).isEqualTo(1);
        assertThat(Spooled.names(root)).hasSize(1);
    }

    @Test
    void whereTheServerNumbersAnewAllIsTakenAgain() throws Exception {
        // Given
        deliver("Ferry stops");
        fetch(new AfterFetch.Keep());
        Bookmark bookmark = bookmark();
        bookmark.write(bookmark.read().put("uidValidity", 1));

        // When
        fetch(new AfterFetch.Keep());

        // Then
        assertThat(Spooled.names(root)).hasSize(2);
    }

    @Test
    void aMailThatIsTooLargeIsRefusedAndTheNextOneTaken() throws Exception {
        // Given
        deliver("Ferry " + "x".repeat(5000));
        deliver("Ferry runs again");

        // When
        fetch(new AfterFetch.Keep());

        // Then
        assertThat(Spooled.texts(root)).singleElement().asString().contains("Ferry runs again");
    }

    @ParameterizedTest
    @EnumSource(StubbornFront.Way.class)
    void aMailThatCannotBeHadIsPassedOverUntilItCan(StubbornFront.Way way) throws Exception {
        // Given
        deliver("Ferry stops");
        deliver("Ferry runs again");
        try (StubbornFront front = new StubbornFront(server.getImap().getPort(), 1, way)) {
            port = front.port();

            // When
            fetch(new AfterFetch.Keep());
            deliver("Tram stops");
            Fetched fetched = fetch(new AfterFetch.Keep());

            // Then
            assertThat(fetched).isEqualTo(Fetched.ALL);
            assertThat(Spooled.texts(root)).hasSize(2);
            assertThat(Spooled.texts(root).get(1)).contains("Tram stops");
            assertThat(watch.status().failure())
                    .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("Passed over for now: mail "));
            front.giveIn();
            fetch(new AfterFetch.Keep());
            assertThat(Spooled.texts(root)).hasSize(3).last().asString().contains("Ferry stops");
            assertThat(watch.status().failure()).isEmpty();
        }
    }

    @Test
    void mailsThatCannotBeMovedAreTakenOnceAndMovedWhenTheyCanBe() throws Exception {
        // Given
        deliver("Ferry stops");
        deliver("Ferry runs again");

        // When
        fetch(new AfterFetch.MoveTo("Read"));
        fetch(new AfterFetch.MoveTo("Read"));

        // Then
        assertThat(Spooled.names(root)).hasSize(2);
        assertThat(watch.status().failure())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains(" and 1 more", "no folder Read."));
        MailFolder read = server.getManagers().getImapHostManager().createMailbox(user, "Read");
        fetch(new AfterFetch.MoveTo("Read"));
        assertThat(inbox().getMessageCount()).isZero();
        assertThat(read.getMessageCount()).isEqualTo(2);
        assertThat(Spooled.names(root)).hasSize(2);
        assertThat(watch.status().failure()).isEmpty();
    }

    @Test
    void anEmptyMailboxIsNoMistake() throws Exception {
        assertThat(fetch(new AfterFetch.Keep())).isEqualTo(Fetched.ALL);
    }

    @Test
    void aWrongPasswordOrFolderIsASentence() {
        assertThatThrownBy(() -> fetcher(new AfterFetch.Keep(), "no", "INBOX").fetch(spool))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("password");
        assertThatThrownBy(() ->
                        fetcher(new AfterFetch.Keep(), "open sesame", "Nowhere").fetch(spool))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("Nowhere");
    }

    private Fetched fetch(AfterFetch after) throws IOException {
        clock.tick(Duration.ofSeconds(1));
        return fetcher(after, "open sesame", "INBOX").fetch(spool);
    }

    private ImapFetcher fetcher(AfterFetch after, String password, String folder) {
        Imap settings =
                new Imap(HOST, port, Protection.of(Encryption.NONE), "desk", new Secret(password), folder, after, 4000);
        return new ImapFetcher(settings, bookmark(), watch);
    }

    private Bookmark bookmark() {
        return new Bookmark(root.resolve(".bookmark.json"));
    }

    private MailFolder inbox() throws FolderException {
        return server.getManagers().getImapHostManager().getInbox(user);
    }

    private void deliver(String subject) {
        user.deliver(GreenMailUtil.createTextEmail(
                "wire@example.org",
                "press@example.org",
                subject,
                "Text of " + subject,
                server.getImap().getServerSetup()));
    }
}
