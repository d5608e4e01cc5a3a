package org.wiredesk.producer.feed.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.producer.fakes.Spooled;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.AfterFetch;
import org.wiredesk.producer.feed.settings.FeedSource.Sftp;
import org.wiredesk.producer.feed.settings.HostKey;
import org.wiredesk.producer.feed.settings.Login;
import org.wiredesk.producer.feed.settings.Secret;

/** Against the SSH server of Apache MINA. */
class SftpFilesTest extends RemoteFilesContract {

    private SshServer server = SshServer.setUpDefaultServer();
    private String fingerprint = "";
    private String refused = "";
    private String breaking = "";

    @Override
    void startServer() throws IOException {
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(0);
        SimpleGeneratorHostKeyProvider keys = new SimpleGeneratorHostKeyProvider();
        keys.setAlgorithm("EC");
        server.setKeyPairProvider(keys);
        server.setPasswordAuthenticator((user, password, session) -> user.equals("desk") && password.equals(PASSWORD));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder()
                .withFileSystemAccessor(new Stubborn())
                .build()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        server.start();
        fingerprint = KeyUtils.getFingerPrint(fingerprintKey(server.getKeyPairProvider()));
    }

    @Override
    void refuse(String name) {
        refused = name;
    }

    @Override
    void breakAt(String name) {
        breaking = name;
    }

    @AfterEach
    void stopServer() throws IOException {
        server.stop(true);
    }

    @Test
    void aServerWithAnotherKeyIsNotTalkedTo() {
        // Given
        fingerprint = "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU";

        // Then
        assertThatThrownBy(() -> fetcher(new AfterFetch.Keep(), PASSWORD).fetch(new Spool(root, new TickingClock())))
                .isInstanceOf(FetchFailed.class)
                .hasMessageContaining("shows a key with the fingerprint SHA256:");
    }

    @Test
    void aLinkLeadsNowhere() throws Exception {
        // Given
        Files.createDirectories(home.resolve("out"));
        Files.createSymbolicLink(home.resolve("out/link.txt"), Files.writeString(home.resolve("secret.txt"), "no"));
        RemoteFilesFetcher fetcher = fetcher(new AfterFetch.Keep(), PASSWORD);
        Spool spool = new Spool(root, new TickingClock());

        // When
        fetcher.fetch(spool);
        fetcher.fetch(spool);

        // Then
        assertThat(Spooled.names(root)).isEmpty();
    }

    @Override
    RemoteFilesFetcher fetcher(AfterFetch after, String password) {
        return RemoteFilesFetcher.sftp(
                new Sftp(
                        "127.0.0.1",
                        server.getPort(),
                        "desk",
                        new Login(Optional.of(new Secret(password)), Optional.empty(), Optional.empty()),
                        new HostKey(Optional.of(fingerprint), Optional.empty(), false),
                        "out",
                        after,
                        MAX_SIZE),
                bookmark(),
                watch());
    }

    private static PublicKey fingerprintKey(KeyPairProvider keys) throws IOException {
        try {
            return keys.loadKeys(null).iterator().next().getPublic();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** The server's files, as it gives them or not. */
    private final class Stubborn implements SftpFileSystemAccessor {

        @Override
        public SeekableByteChannel openFile(
                SftpSubsystemProxy subsystem,
                FileHandle fileHandle,
                Path file,
                String handle,
                Set<? extends OpenOption> options,
                FileAttribute<?>... attributes)
                throws IOException {
            String name = String.valueOf(file.getFileName());
            if (name.equals(breaking)) {
                subsystem.getServerSession().close(true);
            }
            if (name.equals(refused)) {
                throw new AccessDeniedException(name);
            }
            return SftpFileSystemAccessor.super.openFile(subsystem, fileHandle, file, handle, options, attributes);
        }
    }
}
