package org.wiredesk.producer.feed.mail;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Fetched;
import org.wiredesk.producer.feed.poll.Fetcher;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.AfterFetch;
import org.wiredesk.producer.feed.settings.FeedSource.Encryption;
import org.wiredesk.producer.feed.settings.FeedSource.Imap;
import org.wiredesk.producer.feed.status.FeedWatch;

/**
 * Fetches the mails of a folder, each once and byte for byte, oldest first. The bookmark is the highest UID that was fetched; where the
 * server says by another UIDVALIDITY that it has numbered its mails anew, all are fetched again. Reading leaves no mark on the server.
 */
public final class ImapFetcher implements Fetcher {

    private static final String TIMEOUT = "30000";
    private static final int AT_A_TIME = 200;

    private record Mail(long uid, IMAPMessage message) {}

    private final Imap settings;
    private final Bookmark bookmark;
    private final FeedWatch watch;

    /** Fetches what the settings say, from where the bookmark is. */
    public ImapFetcher(Imap settings, Bookmark bookmark, FeedWatch watch) {
        this.settings = settings;
        this.bookmark = bookmark;
        this.watch = watch;
    }

    @Override
    public Fetched fetch(Spool spool) throws IOException {
        try (Store store = connect()) {
            return fetch((IMAPStore) store, spool);
        } catch (AuthenticationFailedException e) {
            throw new FetchFailed(settings.host() + " does not let " + settings.user() + " in: is the password right?");
        } catch (FolderNotFoundException e) {
            throw new FetchFailed(settings.host() + " has no folder " + settings.folder() + ".");
        } catch (MessagingException e) {
            throw new FetchFailed("The mailbox on " + settings.host() + ":" + settings.port() + " cannot be read: "
                    + e.getMessage() + ".");
        }
    }

    private Fetched fetch(IMAPStore store, Spool spool) throws MessagingException, IOException {
        IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
        folder.open(settings.after() instanceof AfterFetch.Keep ? Folder.READ_ONLY : Folder.READ_WRITE);
        try {
            return fetch(folder, store, spool);
        } finally {
            // Without this `false`, mails that somebody else has marked as deleted would be gone.
            folder.close(false);
        }
    }

    private Fetched fetch(IMAPFolder folder, IMAPStore store, Spool spool) throws MessagingException, IOException {
        ObjectNode place = bookmark.read();
        long validity = folder.getUIDValidity();
        boolean sameNumbers = place.path("uidValidity").asLong() == validity
                && place.path("folder").asText().equals(settings.folder());
        List<Mail> mails = mailsAfter(sameNumbers ? place.path("lastUid").asLong() : 0, folder);
        List<Mail> batch = mails.subList(0, Math.min(mails.size(), AT_A_TIME));
        for (Mail mail : batch) {
            keep(mail, spool);
            bookmark.write(JsonNodeFactory.instance
                    .objectNode()
                    .put("folder", settings.folder())
                    .put("uidValidity", validity)
                    .put("lastUid", mail.uid()));
            settle(mail, folder, store);
        }
        return batch.size() < mails.size() ? Fetched.MORE : Fetched.ALL;
    }

    private static List<Mail> mailsAfter(long lastUid, IMAPFolder folder) throws MessagingException {
        List<Mail> mails = new ArrayList<>();
        for (Message message : folder.getMessagesByUID(lastUid + 1, UIDFolder.LASTUID)) {
            long uid = folder.getUID(message);
            // A server gives its last mail, though it is older, where there is none after the one asked for.
            if (uid > lastUid && message instanceof IMAPMessage mail) {
                mails.add(new Mail(uid, mail));
            }
        }
        mails.sort(Comparator.comparingLong(Mail::uid));
        return mails;
    }

    private void keep(Mail mail, Spool spool) throws MessagingException, IOException {
        int size = mail.message().getSize();
        if (size > settings.maxSize()) {
            watch.refused(
                    "mail " + mail.uid(), "It has " + size + " bytes and `max-size` is " + settings.maxSize() + ".");
            return;
        }
        mail.message().setPeek(true);
        spool.put("mail-" + mail.uid() + ".eml", out -> {
            try (var content = mail.message().getMimeStream()) {
                content.transferTo(out);
            } catch (MessagingException e) {
                throw new FetchFailed("Mail " + mail.uid() + " cannot be read: " + e.getMessage() + ".");
            }
        });
    }

    private void settle(Mail mail, IMAPFolder folder, IMAPStore store) throws MessagingException {
        if (settings.after() instanceof AfterFetch.MarkSeen) {
            mail.message().setFlag(Flags.Flag.SEEN, true);
        } else if (settings.after() instanceof AfterFetch.MoveTo move) {
            Message[] moved = {mail.message()};
            Folder target = store.getFolder(move.target());
            if (store.hasCapability("MOVE")) {
                folder.moveMessages(moved, target);
            } else {
                folder.copyMessages(moved, target);
                mail.message().setFlag(Flags.Flag.DELETED, true);
                folder.expunge(moved);
            }
        }
    }

    private Store connect() throws MessagingException {
        String protocol = settings.encryption() == Encryption.TLS ? "imaps" : "imap";
        Properties properties = new Properties();
        boolean startTls = settings.encryption() == Encryption.STARTTLS;
        Map.of(
                        "connectiontimeout",
                        TIMEOUT,
                        "timeout",
                        TIMEOUT,
                        "writetimeout",
                        TIMEOUT,
                        "peek",
                        "true",
                        "partialfetch",
                        "true",
                        "fetchsize",
                        "1048576",
                        "starttls.enable",
                        Boolean.toString(startTls),
                        "starttls.required",
                        Boolean.toString(startTls),
                        "ssl.checkserveridentity",
                        "true")
                .forEach((key, value) -> properties.put("mail." + protocol + "." + key, value));
        Store store = Session.getInstance(properties).getStore(protocol);
        store.connect(
                settings.host(),
                settings.port(),
                settings.user(),
                settings.password().value());
        return store;
    }
}
