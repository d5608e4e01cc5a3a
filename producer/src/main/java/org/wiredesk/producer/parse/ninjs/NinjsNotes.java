package org.wiredesk.producer.parse.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.json.JsonFields;
import org.wiredesk.producer.parse.prose.HtmlProse;

/** Reads the notes to editors: a text in ninjs; with some agencies a list, in which dpa says by a role what a note is about. */
final class NinjsNotes {

    private static final String[] NAMES = {"ednote", "edNote", "ednotes"};
    private static final String CORRECTION = ":correction";
    private static final String EMBARGO = ":embargo";

    private NinjsNotes() {}

    /** All of them in one line; null if there are none. */
    static @Nullable String text(JsonFields fields) {
        String note = String.join(
                " ",
                notes(fields)
                        .flatMap(part -> part.text("name", "value", "text", "ednote").stream())
                        .toList());
        String line = HtmlProse.line(note);
        return line.isEmpty() ? null : line;
    }

    /** The roles that say that the item corrects an earlier one, as sent. */
    static List<String> signals(JsonFields fields) {
        return roles(fields)
                .filter(role -> role.toLowerCase(Locale.ROOT).contains(CORRECTION))
                .toList();
    }

    /** Whether there is a note about an embargo. */
    static boolean areUnderEmbargo(JsonFields fields) {
        return roles(fields).anyMatch(role -> role.toLowerCase(Locale.ROOT).endsWith(EMBARGO));
    }

    private static Stream<String> roles(JsonFields fields) {
        return isList(fields) ? notes(fields).flatMap(note -> note.text("role").stream()) : Stream.of();
    }

    private static Stream<JsonFields> notes(JsonFields fields) {
        return fields.objects(NAMES).stream();
    }

    private static boolean isList(JsonFields fields) {
        for (String name : NAMES) {
            JsonNode note = fields.node().path(name);
            if (note.isContainerNode()) {
                return true;
            }
        }
        return false;
    }
}
