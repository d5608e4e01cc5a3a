package org.wiredesk.producer.feed.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPReply;
import org.apache.commons.net.ftp.FTPSClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.settings.Encryption;
import org.wiredesk.producer.feed.settings.FeedSource.Ftp;
import org.wiredesk.producer.feed.settings.Protection;
import org.wiredesk.producer.feed.tls.TlsRefusal;
import org.wiredesk.producer.feed.tls.Trust;

/** A folder of an FTP server, in passive mode, as FTP goes through firewalls today. */
final class FtpFolder implements RemoteFolder {

    private static final Logger LOG = LoggerFactory.getLogger(FtpFolder.class);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private final FTPClient client;
    private final boolean exact;

    private FtpFolder(FTPClient client, boolean exact) {
        this.client = client;
        this.exact = exact;
    }

    static FtpFolder open(Ftp settings) throws IOException {
        FTPClient client = client(settings.protection());
        client.setConnectTimeout((int) TO_ANSWER.toMillis());
        client.setDefaultTimeout((int) TO_ANSWER.toMillis());
        client.setDataTimeout(TO_ANSWER);
        client.setControlEncoding("UTF-8");
        client.setAutodetectUTF8(true);
        return new FtpFolder(client, logIn(client, settings));
    }

    private static boolean logIn(FTPClient client, Ftp settings) throws IOException {
        try {
            client.connect(settings.host(), settings.port());
            client.setSoTimeout((int) TO_ANSWER.toMillis());
            if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
                throw new FetchFailed(settings.host() + " does not want to talk: "
                        + client.getReplyString().strip());
            }
            if (!client.login(settings.user(), settings.password().value())) {
                throw new FetchFailed(
                        settings.host() + " does not let " + settings.user() + " in: is the password right?");
            }
            if (client instanceof FTPSClient secure) {
                secure.execPBSZ(0);
                secure.execPROT("P");
            }
            client.enterLocalPassiveMode();
            client.setFileType(FTP.BINARY_FILE_TYPE);
            if (!client.changeWorkingDirectory(settings.folder())) {
                throw new FetchFailed(settings.host() + " has no folder " + settings.folder() + ".");
            }
            return client.hasFeature("MLSD") || client.hasFeature("MLST");
        } catch (FetchFailed e) {
            client.disconnect();
            throw e;
        } catch (IOException e) {
            client.disconnect();
            String address = settings.host() + ":" + settings.port();
            throw new FetchFailed(TlsRefusal.sentence(e, address)
                    .orElseGet(() -> address + " cannot be reached: " + e.getMessage() + "."));
        }
    }

    @Override
    public List<RemoteFile> list() throws IOException {
        FTPFile[] files = exact ? client.mlistDir() : client.listFiles();
        return Stream.of(files)
                .filter(Objects::nonNull)
                .filter(file -> file.isFile() && !file.isSymbolicLink())
                .filter(file -> isPlain(file.getName()))
                .map(file -> new RemoteFile(file.getName(), file.getSize(), modified(file)))
                .toList();
    }

    @Override
    public void read(RemoteFile file, OutputStream out) throws IOException {
        check(client.retrieveFile(file.name(), out), "read", file);
    }

    @Override
    public void delete(RemoteFile file) throws IOException {
        check(client.deleteFile(file.name()), "delete", file);
    }

    @Override
    public void move(RemoteFile file, String target) throws IOException {
        check(client.rename(file.name(), target + "/" + file.name()), "move", file);
    }

    @Override
    public void close() {
        try {
            client.logout();
            client.disconnect();
        } catch (IOException e) {
            LOG.atDebug().addKeyValue("reason", e).log("The server had gone already");
        }
    }

    /** A name that stays in its folder. */
    static boolean isPlain(String name) {
        return !name.isEmpty()
                && !name.equals(".")
                && !name.equals("..")
                && name.indexOf('/') < 0
                && name.indexOf('\\') < 0
                && name.chars().noneMatch(Character::isISOControl);
    }

    private void check(boolean done, String what, RemoteFile file) throws FetchFailed {
        if (!done) {
            throw new FetchFailed("The server does not let us " + what + " " + file.name() + ": "
                    + String.valueOf(client.getReplyString()).strip());
        }
    }

    private static Instant modified(FTPFile file) {
        Instant time = file.getTimestampInstant();
        return time == null ? Instant.EPOCH : time;
    }

    private static FTPClient client(Protection protection) throws FetchFailed {
        if (protection.encryption() == Encryption.NONE) {
            return new FTPClient();
        }
        FTPSClient secure = new FTPSClient(protection.encryption() == Encryption.TLS);
        secure.setEndpointCheckingEnabled(true);
        secure.setTrustManager(Trust.of(protection.caFile()).manager());
        return secure;
    }
}
