package org.wiredesk.producer.feed.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.wiredesk.producer.feed.settings.AfterFetch;

/** Does with mails on the server what the settings want once they are here. */
record MailSettling(AfterFetch after, IMAPFolder folder, IMAPStore store) {

    /** Whether there is anything to do. */
    boolean isWanted() {
        return !(after instanceof AfterFetch.Keep);
    }

    /** Leaves the mail, marks it as read, or moves it. */
    void settle(Message mail) throws MessagingException {
        if (after instanceof AfterFetch.MarkSeen) {
            mail.setFlag(Flags.Flag.SEEN, true);
        } else if (after instanceof AfterFetch.MoveTo move) {
            move(mail, store.getFolder(move.target()));
        }
    }

    private void move(Message mail, Folder target) throws MessagingException {
        Message[] moved = {mail};
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(moved, target);
        } else {
            folder.copyMessages(moved, target);
            mail.setFlag(Flags.Flag.DELETED, true);
            // By name: mails that somebody else has marked as deleted stay.
            folder.expunge(moved);
        }
    }
}
