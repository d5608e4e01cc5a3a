package org.wiredesk.producer.parse.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads the one form of ISO 8601 in which nearly all times come, {@code 2026-03-14T07:40:12Z} or with an offset such as {@code +01:00}, without a
 * formatter: an item has several times, and a formatter would take longer over them than all else over the item.
 */
final class UsualTime {

    private static final int SECONDS_END = "2026-03-14T07:40:12".length();
    private static final int LENGTH_WITH_OFFSET = SECONDS_END + "+01:00".length();

    private UsualTime() {}

    /**
     * The point in time.
     *
     * @return empty if the text has another form
     * @throws DateTimeException if it has this form, and no such time exists
     */
    static Optional<Instant> of(String text) {
        if (!hasForm(text)) {
            return Optional.empty();
        }
        LocalDateTime local = LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
        return Optional.of(local.toInstant(offset(text)));
    }

    private static boolean hasForm(String text) {
        boolean utc = text.length() == SECONDS_END + 1 && text.charAt(SECONDS_END) == 'Z';
        boolean offset = text.length() == LENGTH_WITH_OFFSET
                && (text.charAt(SECONDS_END) == '+' || text.charAt(SECONDS_END) == '-')
                && text.charAt(SECONDS_END + 3) == ':'
                && areDigits(text, SECONDS_END + 1, SECONDS_END + 3)
                && areDigits(text, SECONDS_END + 4, LENGTH_WITH_OFFSET);
        return (utc || offset)
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && areDigits(text, 0, 4)
                && areDigits(text, 5, 7)
                && areDigits(text, 8, 10)
                && areDigits(text, 11, 13)
                && areDigits(text, 14, 16)
                && areDigits(text, 17, 19);
    }

    private static ZoneOffset offset(String text) {
        if (text.charAt(SECONDS_END) == 'Z') {
            return ZoneOffset.UTC;
        }
        int sign = text.charAt(SECONDS_END) == '-' ? -1 : 1;
        int hours = number(text, SECONDS_END + 1, SECONDS_END + 3);
        int minutes = number(text, SECONDS_END + 4, LENGTH_WITH_OFFSET);
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
