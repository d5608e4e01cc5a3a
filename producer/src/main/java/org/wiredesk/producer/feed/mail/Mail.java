package org.wiredesk.producer.feed.mail;

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
}
