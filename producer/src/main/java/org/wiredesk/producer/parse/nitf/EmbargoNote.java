package org.wiredesk.producer.parse.nitf;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.WarningKind;

/**
 * An embargo that only the note to editors speaks of, as PA's do: {@code Embargoed to 0001 Friday September 9}. To overlook it would let the
 * text out, so it counts; where the time in it cannot be read, the item is held until the agency says more.
 */
final class EmbargoNote {

    private static final Pattern EMBARGO =
            Pattern.compile("^\\W*(?:strictly |strict )?(?:under )?embargo(?:ed)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNTIL = Pattern.compile(
            "\\b(?:to|till|until) (?<hour>\\d{2})[.:]?(?<minute>\\d{2})(?: ?hrs?| hours)?,? (?:on )?"
                    + "(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day),? "
                    + "(?:(?<month>[a-z]{3,9})\\.? (?<day>\\d{1,2})|(?<day2>\\d{1,2}) (?<month2>[a-z]{3,9}))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ItemDraft draft;

    EmbargoNote(ItemDraft draft) {
        this.draft = draft;
    }

    /**
     * Looks through the notes.
     *
     * @param issued when the document was; the year in which the named weekday falls on the named day is looked for near it
     */
    void read(List<String> notes, Optional<Instant> issued) {
        notes.stream()
                .filter(note -> EMBARGO.matcher(note).find())
                .findFirst()
                .ifPresent(note -> embargo(note, issued));
    }

    private void embargo(String note, Optional<Instant> issued) {
        Optional<Instant> until = issued.flatMap(time -> until(note, time));
        draft.embargo(new Embargo(until.orElse(null)));
        draft.warn(
                WarningKind.ASSUMED,
                "docdata/ed-msg",
                "Only the note says that it is under embargo, " + CommonFields.quoted(note) + "; "
                        + until.map(time -> "until " + time + ", by London time, was assumed.")
                                .orElse("it is held until it is released."));
    }

    private static Optional<Instant> until(String note, Instant issued) {
        Matcher named = UNTIL.matcher(note);
        if (!named.find()) {
            return Optional.empty();
        }
        ZonedDateTime near = issued.atZone(LONDON);
        for (int year = near.getYear(); year <= near.getYear() + 1; year++) {
            Optional<ZonedDateTime> time = in(year, named);
            if (time.filter(found -> isNear(found, near)).isPresent()) {
                return time.map(ZonedDateTime::toInstant);
            }
        }
        return Optional.empty();
    }

    private static Optional<ZonedDateTime> in(int year, Matcher named) {
        String month = named.group("month") == null ? named.group("month2") : named.group("month");
        String day = named.group("day") == null ? named.group("day2") : named.group("day");
        try {
            ZonedDateTime time = LocalDateTime.of(
                            year,
                            month(month),
                            Integer.parseInt(day),
                            Integer.parseInt(named.group("hour")),
                            Integer.parseInt(named.group("minute")))
                    .atZone(LONDON);
            return Optional.of(time)
                    .filter(found -> found.getDayOfWeek().name().equalsIgnoreCase(named.group("weekday")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Month month(String name) {
        for (Month month : Month.values()) {
            if (month.name().startsWith(name.toUpperCase(Locale.ROOT))) {
                return month;
            }
        }
        throw new DateTimeException("'" + name + "' is no month.");
    }

    private static boolean isNear(ZonedDateTime time, ZonedDateTime issued) {
        return Math.abs(ChronoUnit.DAYS.between(issued, time)) < 180;
    }
}
