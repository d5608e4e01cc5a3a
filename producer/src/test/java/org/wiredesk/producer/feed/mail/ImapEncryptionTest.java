package org.wiredesk.producer.feed.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiredesk.producer.fakes.ServerCertificate;
import org.wiredesk.producer.fakes.Spooled;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.AfterFetch;
import org.wiredesk.producer.feed.settings.Encryption;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource.Imap;
import org.wiredesk.producer.feed.settings.Protection;
import org.wiredesk.producer.feed.settings.Secret;
import org.wiredesk.producer.feed.status.FeedWatch;

/** Mailboxes over TLS, against GreenMail behind a front with a certificate of its own making. */
class ImapEncryptionTest {

    @TempDir
    private static Path certificates;

    private static ServerCertificate certificate;

    private final TickingClock clock = new TickingClock();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final Path root;

    ImapEncryptionTest(@TempDir Path root) {
        this.root = root;
        server.start();
        server.setUser("wire@example.org", "desk", "open sesame")
                .deliver(GreenMailUtil.createTextEmail(
                        "wire@example.org",
                        "press@example.org",
                        "Ferry stops",
                        "It stops.",
                        server.getImap().getServerSetup()));
    }

    @BeforeAll
    static void makeCertificate() throws Exception {
        certificate = ServerCertificate.make(certificates, "dns:localhost");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @EnumSource(
            value = Encryption.class,
            names = {"TLS", "STARTTLS"})
    void mailsComeOverTlsFromAServerThatIsTrusted(Encryption encryption) throws Exception {
        try (TlsFront front = front(encryption)) {
            // When
            fetch("localhost", front.port(), new Protection(encryption, Optional.of(certificate.pem())));

            // Then
            assertThat(Spooled.texts(root)).singleElement().asString().contains("Subject: Ferry stops");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Encryption.class,
            names = {"TLS", "STARTTLS"})
    void aServerThatNobodyVouchesForIsLeft(Encryption encryption) throws Exception {
        try (TlsFront front = front(encryption)) {
            assertThatThrownBy(() -> fetch("localhost", front.port(), Protection.of(encryption)))
                    .isInstanceOf(FetchFailed.class)
                    .hasMessageStartingWith(
                            "Nobody whom we trust vouches for the certificate of localhost:" + front.port() + ".")
                    .hasMessageContaining("`ca-file`");
            assertThat(Spooled.names(root)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Encryption.class,
            names = {"TLS", "STARTTLS"})
    void aCertificateForAnotherNameIsRefused(Encryption encryption) throws Exception {
        try (TlsFront front = front(encryption)) {
            assertThatThrownBy(() -> fetch(
                            "127.0.0.1", front.port(), new Protection(encryption, Optional.of(certificate.pem()))))
                    .isInstanceOf(FetchFailed.class)
                    .hasMessageContaining("is made out to another name");
        }
    }

    @ParameterizedTest
    @CsvSource({"TLS, cannot agree on TLS", "STARTTLS, STARTTLS"})
    void aServerWithoutTlsIsLeft(Encryption encryption, String sentence) {
        assertThatThrownBy(() -> fetch("127.0.0.1", server.getImap().getPort(), Protection.of(encryption)))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aFileWithoutCertificatesIsASentence() {
        assertThatThrownBy(() -> fetch(
                        "localhost", 1, new Protection(Encryption.TLS, Optional.of(certificates.resolve("none.pem")))))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("none.pem cannot be read");
    }

    private TlsFront front(Encryption encryption) throws Exception {
        return new TlsFront(certificate.context(), server.getImap().getPort(), encryption == Encryption.STARTTLS);
    }

    private void fetch(String host, int port, Protection protection) throws IOException {
        Imap settings = new Imap(
                host, port, protection, "desk", new Secret("open sesame"), "INBOX", new AfterFetch.Keep(), 4000);
        FeedWatch watch = new FeedWatch(FeedSettings.folder("mail", root), clock);
        new ImapFetcher(settings, new Bookmark(root.resolve(".bookmark.json")), watch).fetch(new Spool(root, clock));
    }
}
