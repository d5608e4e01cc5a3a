package org.wiredesk.producer.feed.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * A mail on the server.
 *
 * @param uid its number in the folder
 * @param message what the server says of it
 */
record Mail(long uid, IMAPMessage message) {

    /** What it is called when something is told of it. */
    String name() {
        return name(uid);
    }

    /** What the mail of a number is called. */
    static String name(long uid) {
        return "mail " + uid;
    }

    /** The mails of a folder behind a number, the old ones first. */
    static List<Mail> after(long lastUid, IMAPFolder folder) throws MessagingException {
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
}
