package org.wiredesk.monitor.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.wiredesk.monitor.story.Change;
import org.wiredesk.monitor.story.Position;

/** What goes over the line: server-sent events, as the HTML standard has them. JSON has no line breaks, so one line of data is enough. */
final class Frames {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Frames() {}

    /** A row, with the position to go on from. */
    static ByteBuffer row(Change.Kind kind, Position position, ObjectNode row) {
        return event(kind.name().toLowerCase(Locale.ROOT), "id: " + position.encoded() + "\n", row);
    }

    /** The row of a story that leaves the reader's filter by its newest revision. */
    static ByteBuffer left(Change.Kind kind, Position position, ObjectNode row) {
        return row(kind, position, row.deepCopy().put("matches", false));
    }

    /** The row of a story outside the reader's filter that was killed or withheld, or may be used again. */
    static ByteBuffer stop(Position position, ObjectNode row) {
        return event("stop", "id: " + position.encoded() + "\n", row.deepCopy().put("matches", false));
    }

    /** That not all is there that the reader has missed. */
    static ByteBuffer gap(String from, String to) {
        return event("gap", "", JSON.objectNode().put("from", from).put("to", to));
    }

    /** How many items came to which end. */
    static ByteBuffer counts(ObjectNode counts) {
        return event("decision", "", JSON.objectNode().set("counts", counts));
    }

    /** Where the stream stands, for a reader whose position was none. */
    static ByteBuffer comment(String text) {
        return ByteBuffer.wrap((": " + text + "\n\n").getBytes(UTF_8)).asReadOnlyBuffer();
    }

    private static ByteBuffer event(String name, String id, ObjectNode data) {
        return ByteBuffer.wrap((id + "event: " + name + "\ndata: " + data + "\n\n").getBytes(UTF_8))
                .asReadOnlyBuffer();
    }
}
