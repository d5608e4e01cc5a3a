package org.wiredesk.streams.route;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads hours, their zone and the days on which they begin. */
final class TimeReader {

    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");
    private static final Pattern DAYS = Pattern.compile("([a-z]{3})[a-z]*(?:\\s*-\\s*([a-z]{3})[a-z]*)?");

    private TimeReader() {}

    /** The condition; what is wrong with it is noted, and something else stands in its place. */
    static During read(RuleEntries entries) {
        LocalTime from = hour(entries, "from");
        LocalTime to = hour(entries, "to");
        ZoneId zone = zone(entries);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        entries.values("days").forEach(node -> days.addAll(days(entries, node)));
        return new During(from, to, zone, days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days);
    }

    private static LocalTime hour(RuleEntries entries, String key) {
        Optional<ScalarNode> node = entries.scalar(key);
        if (node.isEmpty()) {
            return LocalTime.MIDNIGHT;
        }
        String text = node.get().getValue().strip();
        var hour = HOUR.matcher(text);
        if (hour.matches()) {
            return LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2)));
        }
        if (!text.equals("24:00")) {
            entries.mistake(node.get(), "`" + key + ": " + text + "`: write a time as 06:00 or 22:30.");
        }
        return LocalTime.MIDNIGHT;
    }

    private static ZoneId zone(RuleEntries entries) {
        Optional<ScalarNode> node = entries.scalar("zone");
        if (node.isEmpty()) {
            if (entries.node("zone").isEmpty()) {
                entries.mistake(entries.node(), "`time` needs a `zone`, as Europe/Berlin or UTC.");
            }
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(node.get().getValue().strip());
        } catch (DateTimeException e) {
            entries.mistake(
                    node.get(),
                    "`" + node.get().getValue() + "` is no time zone; write one of IANA's, as Europe/Berlin, or UTC.");
            return ZoneOffset.UTC;
        }
    }

    /** {@code sat}, {@code Saturday} or {@code mon-fri}. */
    private static Set<DayOfWeek> days(RuleEntries entries, ScalarNode node) {
        var days = DAYS.matcher(node.getValue().strip().toLowerCase(Locale.ROOT));
        Optional<DayOfWeek> first = days.matches() ? day(days.group(1)) : Optional.empty();
        Optional<DayOfWeek> last = first.isPresent() && days.group(2) != null ? day(days.group(2)) : first;
        if (first.isEmpty() || last.isEmpty()) {
            entries.mistake(node, "`" + node.getValue() + "` is no day; write mon to sun, or a range as mon-fri.");
            return Set.of();
        }
        Set<DayOfWeek> read = EnumSet.of(first.get());
        for (DayOfWeek day = first.get(); day != last.get(); day = day.plus(1)) {
            read.add(day.plus(1));
        }
        return read;
    }

    private static Optional<DayOfWeek> day(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(letters))
                .findFirst();
    }
}
