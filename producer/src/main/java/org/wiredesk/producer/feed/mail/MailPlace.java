package org.wiredesk.producer.feed.mail;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.wiredesk.producer.feed.poll.Bookmark;

/**
 * How far a folder has been read, as its bookmark says it.
 *
 * @param folder on the server
 * @param validity the UIDVALIDITY of its numbers: another one means that the server has numbered its mails anew
 * @param lastUid the highest number that was fetched; 0 for none
 */
record MailPlace(String folder, long validity, long lastUid) {

    /** The place in a folder as it is numbered now; its beginning, if the bookmark is of another folder or of other numbers. */
    static MailPlace in(String folder, long validity, Bookmark bookmark) throws IOException {
        ObjectNode place = bookmark.read();
        boolean same = place.path("uidValidity").asLong() == validity
                && place.path("folder").asText().equals(folder);
        return new MailPlace(folder, validity, same ? place.path("lastUid").asLong() : 0);
    }

    /** The place behind a mail. */
    MailPlace behind(long uid) {
        return new MailPlace(folder, validity, uid);
    }

    /** Puts the bookmark here. */
    void mark(Bookmark bookmark) throws IOException {
        bookmark.write(JsonNodeFactory.instance
                .objectNode()
                .put("folder", folder)
                .put("uidValidity", validity)
                .put("lastUid", lastUid));
    }
}
