package org.wiredesk.standalone.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.producer.feed.status.FeedStatus;
import org.wiredesk.standalone.terminal.Columns;
import org.wiredesk.standalone.terminal.Terminal;
import org.wiredesk.standalone.terminal.Tone;

/** The feeds as a table: a row for each, and a line below where one fails or is silent. */
final class FeedTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);
    private static final int NAME = 18;
    private static final int TYPE = 7;
    private static final int LAST = 15;
    private static final int NUMBER = 9;

    private final Terminal terminal;
    private final ZoneId zone;

    FeedTable(Terminal terminal, ZoneId zone) {
        this.terminal = terminal;
        this.zone = zone;
    }

    /** The names of the columns. */
    String header() {
        return terminal.paint(
                Tone.STRONG,
                Columns.fit("feed", NAME) + Columns.fit("type", TYPE) + Columns.fit("last item", LAST) + number("items")
                        + number("last hour") + number("rejects") + number("unchanged") + "  state");
    }

    /** The lines of a feed. */
    List<String> rows(FeedStatus feed) {
        List<String> rows = new ArrayList<>();
        String row = Columns.fit(feed.name(), NAME)
                + Columns.fit(feed.type(), TYPE)
                + Columns.fit(time(feed.lastItemAt()), LAST)
                + number(feed.items())
                + number(feed.itemsLastHour())
                + number(feed.rejects())
                + number(feed.unchanged())
                + "  ";
        rows.add(row + state(feed));
        feed.failure().ifPresent(reason -> rows.add(terminal.paint(Tone.BAD, "  " + Columns.clean(reason))));
        return rows;
    }

    private String state(FeedStatus feed) {
        if (feed.alarm()) {
            String expected = feed.expectEvery().map(FeedTable::inWords).orElse("");
            return terminal.paint(
                    Tone.ALARM, "SILENT: expected every " + expected + ", quiet for " + inWords(feed.silentFor()));
        }
        return feed.failure().isPresent() ? terminal.paint(Tone.BAD, "failing") : terminal.paint(Tone.NEW, "ok");
    }

    private String time(Optional<Instant> time) {
        return time.map(instant -> TIME.format(instant.atZone(zone))).orElse("-");
    }

    /** {@code 45 s}, {@code 43 min}, {@code 5 h}, {@code 3 d}: as exactly as anybody wants to know. */
    static String inWords(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(2)) < 0) {
            return duration.toSeconds() + " s";
        }
        if (duration.compareTo(Duration.ofHours(2)) < 0) {
            return duration.toMinutes() + " min";
        }
        return duration.compareTo(Duration.ofDays(2)) < 0 ? duration.toHours() + " h" : duration.toDays() + " d";
    }

    private static String number(long number) {
        return number(Long.toString(number));
    }

    private static String number(String text) {
        return String.format(Locale.ROOT, "%" + (NUMBER + 1) + "s", text);
    }
}
