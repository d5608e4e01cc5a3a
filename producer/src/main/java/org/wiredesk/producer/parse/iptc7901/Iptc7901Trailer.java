package org.wiredesk.producer.parse.iptc7901;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import java.util.StringTokenizer;
import org.wiredesk.producer.parse.line.MonthNames;
import org.wiredesk.producer.parse.line.PrintedTime;
import org.wiredesk.producer.parse.line.WireTime;
import org.wiredesk.producer.parse.line.ZoneNames;

/**
 * The time at the end of a message: day, hour and minute, and behind them, as far as the sender likes, zone, month and year:
 * {@code 212322 GMT Nov 18}.
 *
 * @param time as printed
 * @param clean whether every word of the line was understood
 */
record Iptc7901Trailer(PrintedTime time, boolean clean) {

    private static final int FIGURES = 6;

    /** Whether a line is nothing but such a time. */
    static boolean is(String line) {
        return of(line).filter(Iptc7901Trailer::clean).isPresent();
    }

    /** The time that a line begins with; empty if it begins otherwise. */
    static Optional<Iptc7901Trailer> of(String line) {
        if (!begins(line)) {
            return Optional.empty();
        }
        Optional<Month> month = Optional.empty();
        Optional<Integer> year = Optional.empty();
        Optional<ZoneId> zone = Optional.empty();
        boolean clean = true;
        StringTokenizer words = new StringTokenizer(line.substring(FIGURES), " .,<");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (month.isEmpty() && MonthNames.of(word).isPresent()) {
                month = MonthNames.of(word);
            } else if (month.isPresent() && year.isEmpty() && isYear(word)) {
                year = Optional.of(PrintedTime.year(word));
            } else if (zone.isEmpty() && ZoneNames.of(word).isPresent()) {
                zone = ZoneNames.of(word);
            } else {
                clean = false;
            }
        }
        return Optional.of(new Iptc7901Trailer(
                new PrintedTime(year, month, number(line, 0), number(line, 2), number(line, 4), zone), clean));
    }

    /** The moment that is meant, which has passed; empty if there is no such day or hour. */
    Optional<WireTime> before(Instant receivedAt) {
        return time.before(receivedAt);
    }

    private static boolean begins(String line) {
        return line.length() >= FIGURES
                && areFigures(line, FIGURES)
                && (line.length() == FIGURES || !Character.isDigit(line.charAt(FIGURES)));
    }

    private static boolean isYear(String word) {
        return (word.length() == 2 || word.length() == 4) && areFigures(word, word.length());
    }

    private static boolean areFigures(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String line, int at) {
        return (line.charAt(at) - '0') * 10 + line.charAt(at + 1) - '0';
    }
}
