package org.wiredesk.producer.feed.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.listener.Listener;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.ssl.SslConfigurationFactory;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
import org.wiredesk.producer.feed.settings.FeedSource.Ftp;
import org.wiredesk.producer.feed.settings.Protection;
import org.wiredesk.producer.feed.settings.Secret;
import org.wiredesk.producer.feed.status.FeedWatch;

/** FTPS, explicit and implicit, against Apache's FTP server with a certificate of its own making. */
class FtpsFilesTest {

    @TempDir
    private static Path certificates;

    private static ServerCertificate certificate;

    @TempDir
    private Path home;

    @TempDir
    private Path root;

    private FtpServer server = new FtpServerFactory().createServer();

    @BeforeAll
    static void makeCertificate() throws Exception {
        certificate = ServerCertificate.make(certificates, "dns:localhost");
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @ParameterizedTest
    @EnumSource(
            value = Encryption.class,
            names = {"TLS", "STARTTLS"})
    void filesComeOverTlsFromAServerThatIsTrusted(Encryption encryption) throws Exception {
        // Given
        Files.writeString(home.resolve("ferry.txt"), "Ferry stops");

        // When
        look("localhost", start(encryption), new Protection(encryption, Optional.of(certificate.pem())));

        // Then
        assertThat(Spooled.texts(root)).containsExactly("Ferry stops");
    }

    @ParameterizedTest
    @EnumSource(
            value = Encryption.class,
            names = {"TLS", "STARTTLS"})
    void aServerThatNobodyVouchesForIsLeft(Encryption encryption) throws Exception {
        // Given
        int port = start(encryption);

        // Then
        assertThatThrownBy(() -> look("localhost", port, Protection.of(encryption)))
                .isInstanceOf(FetchFailed.class)
                .hasMessageStartingWith("Nobody whom we trust vouches for the certificate of localhost:" + port + ".")
                .hasMessageContaining("`ca-file`");
    }

    @ParameterizedTest
    @EnumSource(
            value = Encryption.class,
            names = {"TLS", "STARTTLS"})
    void aCertificateForAnotherNameIsRefused(Encryption encryption) throws Exception {
        // Given
        int port = start(encryption);

        // Then
        assertThatThrownBy(() -> look("127.0.0.1", port, new Protection(encryption, Optional.of(certificate.pem()))))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("is made out to another name");
    }

    private int start(Encryption encryption) throws Exception {
        SslConfigurationFactory tls = new SslConfigurationFactory();
        tls.setKeystoreFile(certificate.keyStore().toFile());
        tls.setKeystorePassword(ServerCertificate.PASSWORD);
        ListenerFactory listeners = new ListenerFactory();
        listeners.setServerAddress("127.0.0.1");
        listeners.setPort(0);
        listeners.setSslConfiguration(tls.createSslConfiguration());
        listeners.setImplicitSsl(encryption == Encryption.TLS);
        Listener listener = listeners.createListener();
        FtpServerFactory factory = new FtpServerFactory();
        factory.addListener("default", listener);
        BaseUser user = new BaseUser();
        user.setName("desk");
        user.setPassword("open sesame");
        user.setHomeDirectory(home.toString());
        user.setAuthorities(List.of());
        factory.getUserManager().save(user);
        server = factory.createServer();
        server.start();
        return listener.getPort();
    }

    /** Looks twice, since a file is taken at the second look. */
    private void look(String host, int port, Protection protection) throws IOException, InterruptedException {
        Ftp settings =
                new Ftp(host, port, protection, "desk", new Secret("open sesame"), ".", new AfterFetch.Keep(), 1000);
        TickingClock clock = new TickingClock();
        RemoteFilesFetcher fetcher = RemoteFilesFetcher.ftp(
                settings,
                new Bookmark(root.resolve(".bookmark.json")),
                new FeedWatch(FeedSettings.folder("files", root), clock));
        Spool spool = new Spool(root, clock);
        fetcher.fetch(spool);
        fetcher.fetch(spool);
    }
}
