package org.wiredesk.producer.parse.line;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.WarningKind;

/**
 * Reads the lines by which agencies without a field for it set an embargo: {@code Sperrfrist 23. Januar 19.00 Uhr}, {@code EMBARGOED until 1900
 * GMT Jan 23}. One that cannot be read holds the item until the agency says more.
 */
public final class EmbargoLine {

    private static final int LONGEST = 200;
    private static final Pattern EMBARGO = Pattern.compile(
            "(?:[(*# ]|Achtung[:,!]? )*(?:(?i:sperrfrist|sperrvermerk)\\b|EMBARGO|Embargo(?:ed)?(?: (?:until|to|for|till|bis)\\b|:))"
                    + "|(?:HOLD|Hold) (?:FOR|for) (?:RELEASE|[Rr]elease)\\b");
    private static final Pattern OVER =
            Pattern.compile("(?i)\\b(?:aufgehoben|abgelaufen|entfällt|lifted|expired|no longer)\\b");
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?(\\p{L}{3,10})\\b\\.?|(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d)");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("\\G,? ?(20\\d\\d)\\b(?! ?(?:GMT|UTC|Uhr|[A-Z]{3,4}\\b))");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})[.:h](\\d{2})(?![\\d.])|(?<![\\d.])(\\d{2})(\\d{2})(?![\\d.])|(?<!\\d)(\\d{1,2})(?= ?(?:Uhr|[ap]\\.?m\\b))");
    private static final Pattern HALF = Pattern.compile("\\G ?([ap])\\.?m\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZONE = Pattern.compile("\\G ?\\(?(\\p{L}{1,5})\\b");

    private EmbargoLine() {}

    /**
     * Sets the embargo of an item, if a line is about one.
     *
     * @param place where the line stands, for the warning
     */
    public static void read(String line, String place, ItemDraft draft, Instant receivedAt) {
        if (line.length() > LONGEST || !EMBARGO.matcher(line).lookingAt()) {
            return;
        }
        if (OVER.matcher(line).find()) {
            draft.warn(WarningKind.ASSUMED, place, CommonFields.quoted(line) + " was taken for the end of an embargo.");
            return;
        }
        Optional<WireTime> time = time(line).flatMap(printed -> printed.near(receivedAt));
        if (time.isEmpty()) {
            draft.warn(
                    WarningKind.VALUE,
                    place,
                    CommonFields.quoted(line)
                            + " names no time that can be read; the item is held until it is released.");
        }
        time.flatMap(WireTime::oddity)
                .ifPresent(oddity ->
                        draft.warn(WarningKind.ASSUMED, place, CommonFields.quoted(line) + " " + oddity + "."));
        draft.embargo(new Embargo(time.map(WireTime::instant).orElse(null)));
    }

    private static Optional<PrintedTime> time(String line) {
        StringBuilder rest = new StringBuilder(line);
        Optional<Date> date = date(rest);
        Matcher clock = CLOCK.matcher(rest);
        if (date.isEmpty() || !clock.find()) {
            return Optional.empty();
        }
        int group = clock.group(1) != null ? 1 : clock.group(3) != null ? 3 : 5;
        int hour = Integer.parseInt(clock.group(group));
        int minute = group == 5 ? 0 : Integer.parseInt(clock.group(group + 1));
        int end = clock.end();
        Matcher half = HALF.matcher(rest);
        if (half.find(end)) {
            hour = hour % 12 + (half.group(1).equalsIgnoreCase("p") ? 12 : 0);
            end = half.end();
        }
        Matcher zone = ZONE.matcher(rest);
        Optional<ZoneId> named = zone.find(end) ? ZoneNames.of(zone.group(1)) : Optional.empty();
        return Optional.of(new PrintedTime(
                date.get().year(), Optional.of(date.get().month()), date.get().day(), hour, minute, named));
    }

    /** The date in a line, which is taken out of it so that nobody takes its figures for a time of day. */
    private static Optional<Date> date(StringBuilder line) {
        Matcher numbers = NUMBERS.matcher(line);
        if (numbers.find()) {
            int month = Integer.parseInt(numbers.group(2));
            Optional<Integer> year = Optional.ofNullable(numbers.group(3)).map(PrintedTime::year);
            Optional<Date> date = month < 1 || month > 12
                    ? Optional.empty()
                    : Optional.of(new Date(Integer.parseInt(numbers.group(1)), Month.of(month), year));
            line.replace(numbers.start(), numbers.end(), " ");
            return date;
        }
        Matcher day = DAY.matcher(line);
        for (int from = 0; day.find(from); from = day.start() + 1) {
            boolean dayFirst = day.group(1) != null;
            Optional<Month> month = MonthNames.of(day.group(dayFirst ? 2 : 3));
            if (month.isPresent()) {
                int number = Integer.parseInt(day.group(dayFirst ? 1 : 4));
                Matcher year = YEAR.matcher(line);
                boolean dated = year.find(day.end());
                Optional<Integer> named = dated ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
                line.replace(day.start(), dated ? year.end() : day.end(), " ");
                return Optional.of(new Date(number, month.get(), named));
            }
        }
        return Optional.empty();
    }

    private record Date(int day, Month month, Optional<Integer> year) {}
}
