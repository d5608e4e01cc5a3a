package org.wiredesk.producer.feed.remote;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import org.wiredesk.producer.feed.poll.Bookmark;

/**
 * Which files at the other side were taken, as they are now, and which of them have still to be deleted or moved there. The bookmark has it, for as
 * long as a file lies there.
 */
final class TakenFiles {

    private static final String TO_SETTLE = "to settle: ";

    private final Bookmark bookmark;
    private final ObjectNode states;

    private TakenFiles(Bookmark bookmark, ObjectNode states) {
        this.bookmark = bookmark;
        this.states = states;
    }

    /** What the bookmark says of the files that are there. */
    static TakenFiles among(Set<String> there, Bookmark bookmark) throws IOException {
        ObjectNode known = bookmark.read();
        ObjectNode states = JsonNodeFactory.instance.objectNode();
        there.stream().filter(known::has).forEach(name -> states.set(name, known.get(name)));
        return new TakenFiles(bookmark, states);
    }

    /** Whether the file was taken, or refused for good, as it is now. */
    boolean has(RemoteFile file) {
        return state(file).equals(file.state()) || isToSettle(file);
    }

    /** Whether it was taken and has still to be deleted or moved. */
    boolean isToSettle(RemoteFile file) {
        return state(file).equals(TO_SETTLE + file.state());
    }

    /**
     * It is in the spool, or refused for good.
     *
     * @param toSettle whether it has to be deleted or moved next
     * @throws java.io.UncheckedIOException if the bookmark cannot be written
     */
    void add(RemoteFile file, boolean toSettle) {
        states.put(file.name(), toSettle ? TO_SETTLE + file.state() : file.state());
        bookmark.mark(states);
    }

    private String state(RemoteFile file) {
        return states.path(file.name()).asText();
    }
}
