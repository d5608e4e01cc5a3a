package org.wiredesk.producer.feed.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.Fetched;
import org.wiredesk.producer.feed.poll.Fetcher;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.settings.AfterFetch;
import org.wiredesk.producer.feed.settings.FeedSource.Imap;
import org.wiredesk.producer.feed.status.FeedWatch;
import org.wiredesk.producer.feed.tls.TlsRefusal;

/**
 * Fetches the mails of a folder, each once and byte for byte, oldest first. The bookmark is the highest UID that was fetched; where the
 * server says by another UIDVALIDITY that it has numbered its mails anew, all are fetched again. Reading leaves no mark on the server.
 */
public final class ImapFetcher implements Fetcher {

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
        try (IMAPStore store = Mailbox.open(settings)) {
            return fetch(store, spool);
        } catch (AuthenticationFailedException e) {
            throw new FetchFailed(settings.host() + " does not let " + settings.user() + " in: is the password right?");
        } catch (FolderNotFoundException e) {
            throw new FetchFailed(settings.host() + " has no folder " + settings.folder() + ".");
        } catch (MessagingException e) {
            String address = settings.host() + ":" + settings.port();
            throw new FetchFailed(TlsRefusal.sentence(e, address)
                    .orElseGet(() -> "The mailbox on " + address + " cannot be read: " + e.getMessage() + "."));
        }
    }

    private Fetched fetch(IMAPStore store, Spool spool) throws MessagingException, IOException {
        IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
        folder.open(settings.after() instanceof AfterFetch.Keep ? Folder.READ_ONLY : Folder.READ_WRITE);
        try {
            return fetch(folder, new MailSettling(settings.after(), folder, store), spool);
        } finally {
            // Without this `false`, mails that somebody else has marked as deleted would be gone.
            folder.close(false);
        }
    }

    private Fetched fetch(IMAPFolder folder, MailSettling settling, Spool spool)
            throws MessagingException, IOException {
        MailPlace place = MailPlace.in(settings.folder(), folder.getUIDValidity(), bookmark);
        List<Mail> mails = mailsAfter(place.lastUid(), folder);
        List<Mail> batch = mails.subList(0, Math.min(mails.size(), AT_A_TIME));
        for (Mail mail : batch) {
            keep(mail, spool);
            place.behind(mail.uid()).mark(bookmark);
            settling.settle(mail.message());
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
}
