package org.wiredesk.producer.feed.remote;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.ftplet.DefaultFtpReply;
import org.apache.ftpserver.ftplet.DefaultFtplet;
import org.apache.ftpserver.ftplet.FtpException;
import org.apache.ftpserver.ftplet.FtpReply;
import org.apache.ftpserver.ftplet.FtpRequest;
import org.apache.ftpserver.ftplet.FtpSession;
import org.apache.ftpserver.ftplet.FtpletResult;
import org.apache.ftpserver.listener.Listener;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.apache.ftpserver.usermanager.impl.WritePermission;
import org.junit.jupiter.api.AfterEach;
import org.wiredesk.producer.feed.settings.AfterFetch;
import org.wiredesk.producer.feed.settings.Encryption;
import org.wiredesk.producer.feed.settings.FeedSource.Ftp;
import org.wiredesk.producer.feed.settings.Protection;
import org.wiredesk.producer.feed.settings.Secret;

/** Against Apache's FTP server. */
class FtpFilesTest extends RemoteFilesContract {

    private FtpServer server = new FtpServerFactory().createServer();
    private int port;
    private String refused = "";
    private String breaking = "";

    @Override
    void startServer() throws FtpException {
        FtpServerFactory factory = new FtpServerFactory();
        ListenerFactory listeners = new ListenerFactory();
        listeners.setServerAddress("127.0.0.1");
        listeners.setPort(0);
        Listener listener = listeners.createListener();
        factory.addListener("default", listener);
        BaseUser user = new BaseUser();
        user.setName("desk");
        user.setPassword(PASSWORD);
        user.setHomeDirectory(home.toString());
        user.setAuthorities(List.of(new WritePermission()));
        factory.getUserManager().save(user);
        factory.setFtplets(new HashMap<>(Map.of("stubborn", new DefaultFtplet() {
            @Override
            public FtpletResult onDownloadStart(FtpSession session, FtpRequest request)
                    throws FtpException, IOException {
                if (request.getArgument().equals(breaking)) {
                    return FtpletResult.DISCONNECT;
                }
                if (!request.getArgument().equals(refused)) {
                    return FtpletResult.DEFAULT;
                }
                session.write(new DefaultFtpReply(FtpReply.REPLY_550_REQUESTED_ACTION_NOT_TAKEN, "Not yours."));
                return FtpletResult.SKIP;
            }
        })));
        server = factory.createServer();
        server.start();
        port = listener.getPort();
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
    void stopServer() {
        server.stop();
    }

    @Override
    RemoteFilesFetcher fetcher(AfterFetch after, String password) {
        return RemoteFilesFetcher.ftp(
                new Ftp(
                        "127.0.0.1",
                        port,
                        Protection.of(Encryption.NONE),
                        "desk",
                        new Secret(password),
                        "out",
                        after,
                        MAX_SIZE),
                bookmark(),
                watch());
    }
}
