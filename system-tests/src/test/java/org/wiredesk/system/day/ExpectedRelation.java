package org.wiredesk.system.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wiredesk.system.harness.Checkout;

/**
 * A row of {@code samples/relations.tsv}: a story that is another source's copy, and what is known of the original in the end.
 *
 * @param story the copy's label
 * @param original the original's
 * @param kind RELAYS or SHARES
 * @param originalStatus whether the original may be used
 * @param notice how what the editor reads begins
 */
record ExpectedRelation(String story, String original, String kind, String originalStatus, String notice) {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern REASON = Pattern.compile("[:.].*", Pattern.DOTALL);

    /** All rows. */
    static List<ExpectedRelation> read() {
        try {
            return Files.readAllLines(Checkout.samples().resolve("relations.tsv")).stream()
                    .skip(1)
                    .map(row -> TAB.splitAsStream(row).toList())
                    .map(cells ->
                            new ExpectedRelation(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record of {@code news.relations} as a row, without the agency's reason. */
    static ExpectedRelation of(JsonNode relation, Map<String, String> labels) {
        return new ExpectedRelation(
                labels.getOrDefault(relation.path("storyId").asText(), "a story that no item is of"),
                labels.getOrDefault(relation.path("originalStoryId").asText(), "a story that no item is of"),
                relation.path("kind").asText(),
                relation.path("originalStatus").asText(),
                REASON.matcher(relation.path("notice").asText()).replaceFirst(""));
    }
}
