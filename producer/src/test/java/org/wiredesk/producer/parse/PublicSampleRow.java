package org.wiredesk.producer.parse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.WireItem;

/**
 * What is to become, or became, of one item of a public sample: a row of a table with 15 columns, parted by tabs, {@code -} for what is not
 * there. They are path, position, outcome, format, identity, version, usability, versionCreated, firstCreated, embargo, headline, number of
 * paragraphs, beginning of the first one, reason, kinds of warnings.
 *
 * @param cells all but the reason
 * @param reason all of it where it is one that was found, a part of it where it is expected
 */
record PublicSampleRow(List<String> cells, String reason) {

    private static final int REASON = 13;
    private static final int COLUMNS = 15;
    private static final int BEGINNING = 40;
    private static final String NONE = "-";

    /** A row of a table. */
    static PublicSampleRow of(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException("There are " + columns.size() + " columns and not 15 in: " + line);
        }
        return new PublicSampleRow(without(columns), columns.get(REASON));
    }

    /** What was found. */
    static PublicSampleRow of(String path, ParseOutcome outcome) {
        if (outcome instanceof Parsed parsed) {
            return parsed(path, parsed.item());
        }
        if (outcome instanceof Refused refused) {
            return unread(path, String.valueOf(refused.position()), "REFUSED", refused.format(), refused.reason());
        }
        Nothing nothing = (Nothing) outcome;
        return unread(path, NONE, "NOTHING", nothing.format(), nothing.reason());
    }

    /** The path of the sample. */
    String path() {
        return cells.get(0);
    }

    /** Whether what was found is what this row expects. */
    boolean holdsFor(PublicSampleRow found) {
        return cells.equals(found.cells) && found.reason.contains(reason);
    }

    /** The row as it stands in a table. */
    String line() {
        return String.join("\t", cells.subList(0, REASON)) + "\t" + reason + "\t" + cells.get(REASON);
    }

    private static PublicSampleRow parsed(String path, WireItem item) {
        List<String> paragraphs = item.getParagraphs();
        String kinds = item.getWarnings().stream()
                .map(warning -> warning.getKind().name())
                .distinct()
                .collect(Collectors.joining(","));
        return new PublicSampleRow(
                List.of(
                        path,
                        String.valueOf(item.getPosition()),
                        "PARSED",
                        item.getFormat(),
                        identity(item),
                        item.getVersion().orElse(NONE),
                        item.getUsability().name(),
                        item.getVersionCreated().map(Instant::toString).orElse(NONE),
                        item.getFirstCreated().map(Instant::toString).orElse(NONE),
                        item.getEmbargo().map(PublicSampleRow::until).orElse(NONE),
                        orNone(item.getHeadline()),
                        String.valueOf(paragraphs.size()),
                        paragraphs.isEmpty() ? NONE : beginning(paragraphs.get(0)),
                        orNone(kinds)),
                NONE);
    }

    private static PublicSampleRow unread(String path, String position, String outcome, String format, String reason) {
        return new PublicSampleRow(
                List.of(
                        path,
                        position,
                        outcome,
                        orNone(format),
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        NONE),
                reason);
    }

    private static List<String> without(List<String> columns) {
        List<String> cells = new ArrayList<>(columns);
        cells.remove(REASON);
        return List.copyOf(cells);
    }

    private static String identity(WireItem item) {
        Optional<String> key = item.getContentKey().map(found -> "~" + found);
        return item.getAgencyId().or(() -> key).orElse(NONE);
    }

    private static String until(Embargo embargo) {
        return embargo.getUntil().map(Instant::toString).orElse("indefinite");
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), BEGINNING)).strip();
    }

    private static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }
}
