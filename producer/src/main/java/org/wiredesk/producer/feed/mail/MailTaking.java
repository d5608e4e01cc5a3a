package org.wiredesk.producer.feed.mail;

import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.wiredesk.producer.feed.poll.Bookmark;
import org.wiredesk.producer.feed.poll.FetchFailed;
import org.wiredesk.producer.feed.poll.LimitedOutput;
import org.wiredesk.producer.feed.poll.LimitedOutput.Overrun;
import org.wiredesk.producer.feed.poll.Spool;
import org.wiredesk.producer.feed.status.FeedWatch;

/** Takes mails over one connection, marks or moves them there where that is wanted, and keeps the bookmark where it has to be. */
final class MailTaking {

    /** Of how many mails the bookmark remembers that they could not be read, or not be marked or moved. */
    static final int MOST_OPEN = 1000;

    private final MailSettling settling;
    private final Spool spool;
    private final long maxSize;
    private final Bookmark bookmark;
    private final FeedWatch watch;
    private MailPlace place;

    /** Goes on from a place. */
    MailTaking(MailPlace place, MailSettling settling, Spool spool, long maxSize, Bookmark bookmark, FeedWatch watch) {
        this.place = place;
        this.settling = settling;
        this.spool = spool;
        this.maxSize = maxSize;
        this.bookmark = bookmark;
        this.watch = watch;
    }

    /**
     * Takes a mail and settles it there; only the latter, where it was taken before.
     *
     * @throws MessagingException if the server does not do what it should
     * @throws IOException if the mail cannot be read
     */
    void take(Mail mail) throws MessagingException, IOException {
        try {
            if (!place.toSettle().contains(mail.uid())) {
                read(mail);
                move(place.having(
                        mail.uid(), settling.isWanted() && place.toSettle().size() < MOST_OPEN));
            }
            if (settling.isWanted()) {
                settling.settle(mail.message());
            }
            move(place.having(mail.uid(), false));
        } catch (MessageRemovedException e) {
            gone(mail.uid());
        }
    }

    /** A mail could not be taken; the place is behind it. */
    void passOver(Mail mail) {
        if (!place.toSettle().contains(mail.uid())) {
            move(place.withoutHaving(mail.uid()));
        }
    }

    /** A mail is not there any more. */
    void gone(long uid) {
        move(place.having(uid, false));
    }

    private void move(MailPlace next) {
        if (!next.equals(place)) {
            next.mark(bookmark);
            place = next;
        }
    }

    private void read(Mail mail) throws MessagingException, IOException {
        int size = mail.message().getSize();
        if (size > maxSize) {
            watch.refused(mail.name(), "It has " + size + " bytes and `max-size` is " + maxSize + ".");
            return;
        }
        IMAPMessage message = mail.message();
        message.setPeek(true);
        try {
            spool.put("mail-" + mail.uid() + ".eml", out -> {
                LimitedOutput limited = new LimitedOutput(out, maxSize);
                try (var content = message.getMimeStream()) {
                    content.transferTo(limited);
                } catch (MessagingException e) {
                    throw new FetchFailed("It cannot be read: " + e.getMessage() + ".");
                }
                checkWhole(limited.written(), size);
            });
        } catch (Overrun e) {
            watch.refused(mail.name(), "It has more bytes than the " + maxSize + " of `max-size`.");
        }
    }

    /** A piece that the server refuses reads like the end of the mail, so one that ends short with a whole piece is none. */
    private static void checkWhole(long read, int size) throws FetchFailed {
        if (read < size && read % Mailbox.PIECE == 0) {
            throw new FetchFailed("The server gives " + read + " of its " + size + " bytes.");
        }
    }
}
