package org.wiredesk.producer.feed.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.settings.FeedSource.Sftp;
import org.wiredesk.producer.feed.settings.Login;

/** A folder of an SFTP server whose key is known. */
final class SftpFolder implements RemoteFolder {

    private static final Logger LOG = LoggerFactory.getLogger(SftpFolder.class);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private final SshClient ssh;
    private final SftpClient sftp;
    private final String folder;

    private SftpFolder(SshClient ssh, SftpClient sftp, String folder) {
        this.ssh = ssh;
        this.sftp = sftp;
        this.folder = folder;
    }

    static SftpFolder open(Sftp settings) throws IOException {
        SshClient ssh = SshClient.setUpDefaultClient();
        // No key is right until the check says so.
        ssh.setServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE);
        HostKeyCheck check = new HostKeyCheck(settings);
        try {
            check.guard(ssh);
            ssh.start();
            ClientSession session = ssh.connect(settings.user(), settings.host(), settings.port())
                    .verify(TO_ANSWER)
                    .getSession();
            identify(session, settings.login());
            session.auth().verify(TO_ANSWER);
            return new SftpFolder(ssh, SftpClientFactory.instance().createSftpClient(session), settings.folder());
        } catch (FetchFailed e) {
            ssh.stop();
            throw e;
        } catch (IOException | RuntimeException e) {
            ssh.stop();
            throw new FetchFailed(check.objection().orElseGet(() -> sentence(settings, e)));
        }
    }

    @Override
    public List<RemoteFile> list() throws IOException {
        List<RemoteFile> files = new ArrayList<>();
        for (SftpClient.DirEntry entry : sftp.readDir(folder)) {
            SftpClient.Attributes attributes = entry.getAttributes();
            if (attributes.isRegularFile() && !attributes.isSymbolicLink() && FtpFolder.isPlain(entry.getFilename())) {
                files.add(new RemoteFile(
                        entry.getFilename(),
                        attributes.getSize(),
                        attributes.getModifyTime().toInstant()));
            }
        }
        return files;
    }

    @Override
    public void read(RemoteFile file, OutputStream out) throws IOException {
        try (InputStream content = sftp.read(path(file))) {
            content.transferTo(out);
        } catch (SftpException e) {
            throw refused("read", file, e);
        }
    }

    @Override
    public void delete(RemoteFile file) throws IOException {
        try {
            sftp.remove(path(file));
        } catch (SftpException e) {
            throw refused("delete", file, e);
        }
    }

    @Override
    public void move(RemoteFile file, String target) throws IOException {
        String there = target.startsWith("/") ? target : folder + "/" + target;
        try {
            sftp.rename(path(file), there + "/" + file.name());
        } catch (SftpException e) {
            throw refused("move", file, e);
        }
    }

    @Override
    public void close() {
        try {
            sftp.close();
        } catch (IOException e) {
            LOG.atDebug().addKeyValue("reason", e).log("The server had gone already");
        }
        ssh.stop();
    }

    private String path(RemoteFile file) {
        return folder + "/" + file.name();
    }

    private static FetchFailed refused(String what, RemoteFile file, SftpException answer) {
        return new FetchFailed(
                "The server does not let us " + what + " " + file.name() + ": " + answer.getMessage() + ".");
    }

    private static String sentence(Sftp settings, Exception e) {
        return "Cannot log in to " + settings.host() + ":" + settings.port() + " as " + settings.user() + ": "
                + e.getMessage() + ". Is the password right, or our key one that it knows?";
    }

    private static void identify(ClientSession session, Login login) throws FetchFailed {
        login.password().ifPresent(password -> session.addPasswordIdentity(password.value()));
        if (login.keyFile().isPresent()) {
            OurKeys.in(login.keyFile().get(), login.keyPassword()).forEach(session::addPublicKeyIdentity);
        }
    }
}
