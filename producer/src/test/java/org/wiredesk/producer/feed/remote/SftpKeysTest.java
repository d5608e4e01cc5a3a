package org.wiredesk.producer.feed.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.producer.fakes.Spooled;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.AfterFetch;
import org.wiredesk.producer.feed.settings.FeedSettings;
import org.wiredesk.producer.feed.settings.FeedSource.Sftp;
import org.wiredesk.producer.feed.settings.HostKey;
import org.wiredesk.producer.feed.settings.Login;
import org.wiredesk.producer.feed.settings.Secret;
import org.wiredesk.producer.feed.status.FeedWatch;

/** Keys of ours and of theirs, against the SSH server of Apache MINA. */
class SftpKeysTest {

    private static final KeyPair OURS = key("ssh-ed25519", 256);
    private static final KeyPair THEIRS = key("ssh-ed25519", 256);
    private static final KeyPair THEIR_OTHER = key("ecdsa-sha2-nistp256", 256);

    private final SshServer server = SshServer.setUpDefaultServer();

    @TempDir
    private Path home;

    @TempDir
    private Path root;

    private Path knownHosts = Path.of("known_hosts");

    @BeforeEach
    void start() throws IOException {
        knownHosts = root.resolve(".known_hosts");
        Files.writeString(home.resolve("ferry.txt"), "Ferry stops");
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(KeyPairProvider.wrap(THEIR_OTHER, THEIRS));
        server.setPublickeyAuthenticator((user, key, session) -> KeyUtils.compareKeys(key, OURS.getPublic()));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    @ParameterizedTest
    @CsvSource({"ssh-ed25519, 256", "ecdsa-sha2-nistp256, 256", "ssh-rsa, 2048"})
    void aKeyOfAnyKindLogsIn(String kind, int bits) throws Exception {
        // Given
        KeyPair key = key(kind, bits);
        server.setPublickeyAuthenticator((user, shown, session) -> KeyUtils.compareKeys(shown, key.getPublic()));
        know(THEIRS);

        // When
        look(login(keyFile(key, null), null), false);

        // Then
        assertThat(Spooled.texts(root)).containsExactly("Ferry stops");
    }

    @Test
    void anRsaKeyInPemLogsIn() throws Exception {
        // Given
        KeyPair key = key("ssh-rsa", 2048);
        server.setPublickeyAuthenticator((user, shown, session) -> KeyUtils.compareKeys(shown, key.getPublic()));
        know(THEIRS);
        String pem = Base64.getMimeEncoder().encodeToString(key.getPrivate().getEncoded());
        Path file = Files.writeString(
                root.resolve(".pem"), "-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIVATE KEY-----\n");

        // When
        look(login(file, null), false);

        // Then
        assertThat(Spooled.texts(root)).containsExactly("Ferry stops");
    }

    @Test
    void aLockedKeyLogsInWithItsPassword() throws Exception {
        // Given
        know(THEIRS);
        Path locked = keyFile(OURS, "open sesame");

        // When
        look(login(locked, "open sesame"), false);

        // Then
        assertThat(Spooled.texts(root)).containsExactly("Ferry stops");
        assertThatThrownBy(() -> look(login(locked, "open barley"), false))
                .isInstanceOf(FetchFailed.class)
                .hasMessageStartingWith("Our key " + locked + " cannot be read")
                .hasMessageNotContaining("barley");
    }

    @Test
    void aKeyFileThatIsNotThereIsASentence() throws Exception {
        // Given
        know(THEIRS);

        // Then
        assertThatThrownBy(() -> look(login(root.resolve("none"), null), false))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("none cannot be read");
    }

    @Test
    void aKeyThatTheServerDoesNotKnowIsASentence() throws Exception {
        // Given
        know(THEIRS);

        // Then
        assertThatThrownBy(() -> look(login(keyFile(key("ssh-ed25519", 256), null), null), false))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("our key one that it knows");
    }

    @Test
    void aServerWithAnotherKeyThanBeforeIsNotTalkedTo() throws Exception {
        // Given
        know(key("ssh-ed25519", 256));

        // Then
        assertThatThrownBy(() -> look(login(keyFile(OURS, null), null), true))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContainingAll("shows another key than before", KeyUtils.getFingerPrint(THEIRS.getPublic()));
        assertThat(Spooled.names(root)).isEmpty();
    }

    @Test
    void aServerThatIsNotKnownIsNotTalkedTo() throws Exception {
        // Given
        Files.writeString(knownHosts, "files.example.org " + PublicKeyEntry.toString(THEIRS.getPublic()) + "\n");

        // Then
        assertThatThrownBy(() -> look(login(keyFile(OURS, null), null), false))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContainingAll("is not in " + knownHosts, "SHA256:", "`unknown-host: accept`");
    }

    @Test
    void aServerThatIsNotKnownIsBelievedAtFirstSightWhereThatIsWantedAndOnlyThen() throws Exception {
        // Given
        Login login = login(keyFile(OURS, null), null);

        // When
        look(login, true);

        // Then
        assertThat(Spooled.texts(root)).containsExactly("Ferry stops");
        assertThat(knownHosts).content().contains("[127.0.0.1]:" + server.getPort());
        server.setKeyPairProvider(KeyPairProvider.wrap(key("ecdsa-sha2-nistp256", 256), key("ssh-ed25519", 256)));
        assertThatThrownBy(() -> look(login, true)).hasMessageContaining("shows another key than before");
    }

    private void know(KeyPair key) throws IOException {
        Files.writeString(
                knownHosts, "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(key.getPublic()) + "\n");
    }

    private static Login login(Path keyFile, @Nullable String password) {
        return new Login(
                Optional.empty(),
                Optional.of(keyFile),
                Optional.ofNullable(password).map(Secret::new));
    }

    private Path keyFile(KeyPair key, @Nullable String password) throws IOException, GeneralSecurityException {
        Path file = root.resolve(".key");
        OpenSSHKeyEncryptionContext lock = new OpenSSHKeyEncryptionContext();
        lock.setPassword(password);
        lock.setCipherType("256");
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "desk", password == null ? null : lock, out);
        }
        return file;
    }

    /** Looks twice, since a file is taken at the second look. */
    private void look(Login login, boolean acceptsUnknown) throws IOException, InterruptedException {
        TickingClock clock = new TickingClock();
        RemoteFilesFetcher fetcher = RemoteFilesFetcher.sftp(
                new Sftp(
                        "127.0.0.1",
                        server.getPort(),
                        "desk",
                        login,
                        new HostKey(Optional.empty(), Optional.of(knownHosts), acceptsUnknown),
                        ".",
                        new AfterFetch.Keep(),
                        1000),
                new Bookmark(root.resolve(".bookmark.json")),
                new FeedWatch(FeedSettings.folder("files", root), clock));
        Spool spool = new Spool(root, clock);
        fetcher.fetch(spool);
        fetcher.fetch(spool);
    }

    private static KeyPair key(String kind, int bits) {
        try {
            return KeyUtils.generateKeyPair(kind, bits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
