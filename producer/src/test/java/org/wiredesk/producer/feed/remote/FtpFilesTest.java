package org.wiredesk.producer.feed.remote;

import java.util.List;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.ftplet.FtpException;
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
        server = factory.createServer();
        server.start();
        port = listener.getPort();
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
