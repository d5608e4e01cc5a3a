package org.wiredesk.system.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A row of {@code samples/expected.tsv}: what must become of an item.
 *
 * @param file the file it comes in
 * @param position its place in the file
 * @param source who sent it
 * @param format what it must be read as
 * @param story a label that all items of its story share
 * @param outcome what the decision must be
 * @param revision the revision that it makes or repeats
 * @param kind the kind of that
 * @param topics where its story must stand afterwards
 */
record ExpectedItem(
        String file,
        String position,
        String source,
        String format,
        String story,
        String outcome,
        String revision,
        String kind,
        Set<String> topics) {

    private static final String NONE = "-";

    /** Reads a row. */
    static ExpectedItem parse(String row) {
        List<String> columns = List.of(row.split("\t", -1));
        String topics = columns.get(8);
        return new ExpectedItem(
                columns.get(0),
                columns.get(1),
                columns.get(2),
                columns.get(3),
                columns.get(4),
                columns.get(5),
                columns.get(6),
                columns.get(7),
                topics.equals(NONE) ? Set.of() : Set.of(topics.split(" ")));
    }

    /** Whether there is an item at all: a file may hold none. */
    boolean isItem() {
        return !position.equals(NONE);
    }

    boolean hasStory() {
        return !story.equals(NONE);
    }

    /** Whether it makes a revision, be it one that is held back. */
    boolean makesRevision() {
        return outcome.equals("ACCEPTED") || outcome.equals("HELD");
    }

    /** The row as far as a decision can tell. */
    String asText() {
        return String.join(" ", file, position, source, format, outcome, revision, kind);
    }

    /** A decision in the form of {@link #asText}. */
    static String asText(JsonNode decision) {
        String itemId = decision.path("itemId").asText();
        return String.join(
                " ",
                file(decision),
                itemId.substring(itemId.lastIndexOf('-') + 1),
                decision.path("source").asText(),
                orNone(decision.path("format")),
                decision.path("outcome").asText(),
                orNone(decision.path("revision")),
                orNone(decision.path("kind")));
    }

    /** The file that a decision's item came in. */
    static String file(JsonNode decision) {
        return Path.of(decision.path("deliveredAs").asText()).getFileName().toString();
    }

    private static String orNone(JsonNode field) {
        return field.asText("").isEmpty() || field.isNull() ? NONE : field.asText();
    }
}
