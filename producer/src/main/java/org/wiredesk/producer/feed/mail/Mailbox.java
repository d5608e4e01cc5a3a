package org.wiredesk.producer.feed.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.wiredesk.producer.feed.settings.Encryption;
import org.wiredesk.producer.feed.settings.FeedSource.Imap;
import org.wiredesk.producer.feed.tls.Trust;

/** Connects to a mailbox: encrypted as the settings say or not at all, and never waiting for ever. */
final class Mailbox {

    private static final String TO_ANSWER = "30000";

    /** How many bytes of a mail are asked for at a time. */
    static final int PIECE = 1 << 20;

    private Mailbox() {}

    /**
     * Connects and logs in.
     *
     * @throws IOException if the certificates that we are to trust cannot be read
     * @throws MessagingException for all else
     */
    static IMAPStore open(Imap settings) throws MessagingException, IOException {
        Encryption encryption = settings.protection().encryption();
        String protocol = encryption == Encryption.TLS ? "imaps" : "imap";
        String startTls = Boolean.toString(encryption == Encryption.STARTTLS);
        Properties properties = new Properties();
        Map.ofEntries(
                        Map.entry("connectiontimeout", TO_ANSWER),
                        Map.entry("timeout", TO_ANSWER),
                        Map.entry("writetimeout", TO_ANSWER),
                        Map.entry("peek", "true"),
                        Map.entry("partialfetch", "true"),
                        Map.entry("fetchsize", Integer.toString(PIECE)),
                        Map.entry("starttls.enable", startTls),
                        Map.entry("starttls.required", startTls),
                        Map.entry("ssl.checkserveridentity", "true"),
                        // With a fallback, a server that is not trusted would be asked once more by Java's own rules.
                        Map.entry("socketFactory.fallback", "false"))
                .forEach((key, value) -> properties.put("mail." + protocol + "." + key, value));
        if (encryption != Encryption.NONE) {
            properties.put(
                    "mail." + protocol + ".ssl.socketFactory",
                    Trust.of(settings.protection().caFile()).sockets());
        }
        IMAPStore store = (IMAPStore) Session.getInstance(properties).getStore(protocol);
        store.connect(
                settings.host(),
                settings.port(),
                settings.user(),
                settings.password().value());
        return store;
    }
}
