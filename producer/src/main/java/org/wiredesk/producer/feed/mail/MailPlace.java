package org.wiredesk.producer.feed.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.wiredesk.producer.feed.poll.Bookmark;

/**
 * How far a folder has been read, as its bookmark says it.
 *
 * @param folder on the server
 * @param validity the UIDVALIDITY of its numbers: another one means that the server has numbered its mails anew
 * @param lastUid the highest number that was tried; 0 for none
 * @param toRead the numbers up to that one of mails that could not be had
 * @param toSettle the numbers of those that were taken and have still to be marked or moved
 */
record MailPlace(String folder, long validity, long lastUid, Set<Long> toRead, Set<Long> toSettle) {

    MailPlace {
        toRead = Set.copyOf(toRead);
        toSettle = Set.copyOf(toSettle);
    }

    /** The place in a folder as it is numbered now; its beginning, if the bookmark is of another folder or of other numbers. */
    static MailPlace in(String folder, long validity, Bookmark bookmark) throws IOException {
        ObjectNode place = bookmark.read();
        boolean same = place.path("uidValidity").asLong() == validity
                && place.path("folder").asText().equals(folder);
        return same
                ? new MailPlace(
                        folder,
                        validity,
                        place.path("lastUid").asLong(),
                        numbers(place.path("toRead")),
                        numbers(place.path("toSettle")))
                : new MailPlace(folder, validity, 0, Set.of(), Set.of());
    }

    /** The place where a mail could not be had. */
    MailPlace withoutHaving(long uid) {
        return new MailPlace(folder, validity, Math.max(lastUid, uid), with(toRead, uid), toSettle);
    }

    /**
     * The place where a mail is here.
     *
     * @param settle whether it has to be marked or moved next
     */
    MailPlace having(long uid, boolean settle) {
        Set<Long> open = settle ? with(toSettle, uid) : without(toSettle, uid);
        return new MailPlace(folder, validity, Math.max(lastUid, uid), without(toRead, uid), open);
    }

    /**
     * Puts the bookmark here.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    void mark(Bookmark bookmark) {
        ObjectNode place = JsonNodeFactory.instance
                .objectNode()
                .put("folder", folder)
                .put("uidValidity", validity)
                .put("lastUid", lastUid);
        put(toRead, place, "toRead");
        put(toSettle, place, "toSettle");
        bookmark.mark(place);
    }

    private static void put(Set<Long> numbers, ObjectNode place, String name) {
        if (!numbers.isEmpty()) {
            ArrayNode array = place.putArray(name);
            new TreeSet<>(numbers).forEach(array::add);
        }
    }

    private static Set<Long> numbers(JsonNode array) {
        Set<Long> numbers = new TreeSet<>();
        array.forEach(number -> numbers.add(number.asLong()));
        return numbers;
    }

    private static Set<Long> with(Set<Long> numbers, long uid) {
        Set<Long> more = new TreeSet<>(numbers);
        more.add(uid);
        return more;
    }

    private static Set<Long> without(Set<Long> numbers, long uid) {
        Set<Long> less = new TreeSet<>(numbers);
        less.remove(uid);
        return less;
    }
}
