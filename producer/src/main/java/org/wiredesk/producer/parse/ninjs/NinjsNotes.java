package org.wiredesk.producer.parse.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.json.JsonFields;
import org.wiredesk.producer.parse.prose.HtmlProse;

/** The notes to editors: a text in ninjs; with some agencies a list, in which dpa says by a role what a note is about. */
final class NinjsNotes {

    private static final String[] NAMES = {"ednote", "edNote", "ednotes"};
    private static final String CORRECTION = ":correction";
    private static final String EMBARGO = ":embargo";

    private final List<String> texts = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();

    private NinjsNotes(JsonFields fields) {
        boolean list = isList(fields);
        for (JsonFields note : fields.objects(NAMES)) {
            note.text("name", "value", "text", "ednote").ifPresent(texts::add);
            if (list) {
                note.text("role").ifPresent(roles::add);
            }
        }
    }

    /** The notes of an item. */
    static NinjsNotes in(JsonFields fields) {
        return new NinjsNotes(fields);
    }

    /** All of them in one line; null if there are none. */
    @Nullable
    String text() {
        String line = texts.isEmpty() ? "" : HtmlProse.line(String.join(" ", texts));
        return line.isEmpty() ? null : line;
    }

    /** The roles that say that the item corrects an earlier one, as sent. */
    List<String> signals() {
        List<String> signals = new ArrayList<>();
        for (String role : roles) {
            if (role.toLowerCase(Locale.ROOT).contains(CORRECTION)) {
                signals.add(role);
            }
        }
        return signals;
    }

    /** Whether there is a note about an embargo. */
    boolean areUnderEmbargo() {
        return roles.stream().anyMatch(role -> role.toLowerCase(Locale.ROOT).endsWith(EMBARGO));
    }

    private static boolean isList(JsonFields fields) {
        for (String name : NAMES) {
            if (fields.node().path(name).isContainerNode()) {
                return true;
            }
        }
        return false;
    }
}
