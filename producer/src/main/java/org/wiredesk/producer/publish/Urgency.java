package org.wiredesk.producer.publish;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;

/**
 * Tells the few items that must not wait behind others: what takes a story back, and flashes. It goes by what an item says of itself at the places where
 * agencies say it, and takes no care to find every one: an item that it misses comes in its turn, as all did before.
 */
final class Urgency {

    private static final int FLASH = 1;
    private static final int FIRST_LINES = 3;

    /** Typed signals and genres without their vocabulary. */
    private static final Pattern TYPE = Pattern.compile(
            "(?:.*[:=])?(?:(?:mandatory )?kill|elimination|cancell?ed|withhold|withheld|hold|disregard|alert|flash|news ?alert)"
                    + "|edStat:D",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What stands behind the last comma of a slug, but for the number of words. */
    private static final Pattern SLUG = Pattern.compile(
            ".*,\\s*(?:(?:PA )?(?:mandatory )?kill|withhold|alert|flash)(?:,\\s*\\d{1,5}<?)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The beginning of a headline, or of a line above it. */
    private static final Pattern OPENING = Pattern.compile("(?:\\*+\\s*)?(?:(?:KILL|HOLD)(?: (?:KILL|HOLD)){1,2}\\b.*"
            + "|(?:MANDATORY |PA )?KILL\\s*[-:]\\s.*"
            + "|STORY WITHDRAWN(?:\\s*[-:].*)?"
            + "|\\((?:Eil|EIL|FLASH)\\b[^)]{0,40}\\).*"
            + "|\\(Achtung[^)]{0,120}\\b(?:zurückgezogen|annulliert|nicht verwenden)\\b.*"
            + "|(?:FLASH|ALERT|BULLETIN|EILMELDUNG)\\s*[-:]\\s*.*"
            + "|ELIMINAR\\s*-\\s*ELIMINAR\\b.*"
            + "|АННУЛИРОВАНИЕ\\b.*)");

    private Urgency() {}

    /** Whether the item takes another one back or is a flash. */
    static boolean isUrgent(WireItem item) {
        return takesBack(item)
                || item.getUrgency().filter(urgency -> urgency == FLASH).isPresent()
                || isUrgentByWords(item);
    }

    private static boolean takesBack(WireItem item) {
        return item.getUsability() != Usability.USABLE
                || item.getLinks().stream()
                        .flatMap(link -> link.getStatus().stream())
                        .anyMatch(status -> status != Usability.USABLE);
    }

    private static boolean isUrgentByWords(WireItem item) {
        List<String> lines = item.getParagraphs();
        return Stream.concat(item.getSignals().stream(), item.getGenres().stream())
                        .anyMatch(type -> TYPE.matcher(type).matches())
                || item.getSlug().filter(slug -> SLUG.matcher(slug).matches()).isPresent()
                || Stream.concat(
                                Stream.of(item.getHeadline()),
                                lines.subList(0, Math.min(lines.size(), FIRST_LINES)).stream())
                        .anyMatch(line -> OPENING.matcher(line.strip()).matches());
    }
}
