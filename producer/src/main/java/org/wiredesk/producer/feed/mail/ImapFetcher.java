package org.wiredesk.producer.feed.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.wiredesk.producer.feed.status.PassedOver;
import org.wiredesk.producer.feed.tls.TlsRefusal;

/**
 * Fetches the mails of a folder, each once and byte for byte, oldest first. The bookmark is the highest UID that was fetched; where the
 * server says by another UIDVALIDITY that it has numbered its mails anew, all are fetched again. Reading leaves no mark on the server. A mail that
 * cannot be had, or not be moved, is passed over and tried again at later looks.
 */
public final class ImapFetcher implements Fetcher {

    private static final int AT_A_TIME = 200;
    private static final int MOST_TRIED_AGAIN = 20;
    private static final int MOST_CONNECTIONS = 3;

    private final Imap settings;
    private final Bookmark bookmark;
    private final FeedWatch watch;
    private final PassedOver passedOver;

    /** Fetches what the settings say, from where the bookmark is. */
    public ImapFetcher(Imap settings, Bookmark bookmark, FeedWatch watch) {
        this.settings = settings;
        this.bookmark = bookmark;
        this.watch = watch;
        this.passedOver = watch.passedOver();
    }

    @Override
    public Fetched fetch(Spool spool) throws IOException {
        Optional<Fetched> fetched = Optional.empty();
        for (int connections = 0; connections < MOST_CONNECTIONS && fetched.isEmpty(); connections++) {
            fetched = look(spool);
        }
        return fetched.orElse(Fetched.ALL);
    }

    /** Looks over one connection; empty if it broke, so that there may be mails that nobody has tried yet. */
    private Optional<Fetched> look(Spool spool) throws IOException {
        try (IMAPStore store = Mailbox.open(settings)) {
            return look(store, spool);
        } catch (AuthenticationFailedException e) {
            throw new FetchFailed(settings.host() + " does not let " + settings.user() + " in: is the password right?");
        } catch (MessagingException e) {
            throw new FetchFailed(TlsRefusal.sentence(e, address()).orElseGet(() -> sentence(e)));
        }
    }

    private Optional<Fetched> look(IMAPStore store, Spool spool) throws MessagingException, IOException {
        IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
        folder.open(settings.after() instanceof AfterFetch.Keep ? Folder.READ_ONLY : Folder.READ_WRITE);
        try {
            MailPlace place = MailPlace.in(settings.folder(), folder.getUIDValidity(), bookmark);
            MailSettling settling = new MailSettling(settings.after(), folder, store);
            MailTaking taking = new MailTaking(place, settling, spool, settings.maxSize(), bookmark, watch);
            return take(place, folder, taking);
        } finally {
            if (folder.isOpen()) {
                // Without this `false`, mails that somebody else has marked as deleted would be gone.
                folder.close(false);
            }
        }
    }

    private Optional<Fetched> take(MailPlace place, IMAPFolder folder, MailTaking taking)
            throws MessagingException, FetchFailed {
        Set<Long> open = Stream.of(place.toRead(), place.toSettle())
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        passedOver.keepOnly(open.stream().map(Mail::name).collect(Collectors.toSet()));
        boolean full = place.toRead().size() >= MailTaking.MOST_OPEN;
        List<Mail> newer = full ? List.of() : Mail.after(place.lastUid(), folder);
        for (Mail mail : newer.subList(0, Math.min(newer.size(), AT_A_TIME))) {
            if (!take(mail, folder, taking)) {
                return Optional.empty();
            }
        }
        if (newer.size() > AT_A_TIME) {
            return Optional.of(Fetched.MORE);
        }
        // These come last: a mail that cannot be had must not keep the others from coming in.
        takeAgain(open, folder, taking);
        if (full) {
            throw new FetchFailed(
                    settings.host() + " does not give " + place.toRead().size() + " mails of the folder "
                            + settings.folder() + ": no others are taken before it does.");
        }
        return Optional.of(Fetched.ALL);
    }

    private void takeAgain(Set<Long> open, IMAPFolder folder, MailTaking taking) throws MessagingException {
        long[] uids = open.stream()
                .sorted(Comparator.comparingInt(uid -> passedOver.failures(Mail.name(uid))))
                .limit(MOST_TRIED_AGAIN)
                .mapToLong(Long::longValue)
                .toArray();
        Message[] messages = folder.getMessagesByUID(uids);
        for (int place = 0; place < uids.length; place++) {
            if (!(messages[place] instanceof IMAPMessage message)) {
                taking.gone(uids[place]);
            } else if (!take(new Mail(uids[place], message), folder, taking)) {
                return;
            }
        }
    }

    /** False if the connection broke. */
    private boolean take(Mail mail, IMAPFolder folder, MailTaking taking) {
        try {
            taking.take(mail);
            passedOver.had(mail.name());
            return true;
        } catch (MessagingException e) {
            passedOver.failed(mail.name(), sentence(e));
        } catch (IOException e) {
            passedOver.failed(mail.name(), String.valueOf(e.getMessage()));
        }
        taking.passOver(mail);
        return folder.isOpen();
    }

    private String sentence(MessagingException failure) {
        if (failure instanceof FolderNotFoundException missing && missing.getFolder() != null) {
            return settings.host() + " has no folder " + missing.getFolder().getFullName() + ".";
        }
        return "The mailbox on " + address() + " cannot be read: " + failure.getMessage() + ".";
    }

    private String address() {
        return settings.host() + ":" + settings.port();
    }
}
