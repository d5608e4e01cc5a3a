package org.wiredesk.producer.parse.line;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A time as it is printed on a line, which leaves out whatever was plain to those who read it on the day: the zone, the year, the month. What
 * is missing is taken from the time of receipt.
 *
 * @param year in four digits
 * @param zone as far as it was named and is known
 */
public record PrintedTime(
        Optional<Integer> year, Optional<Month> month, int day, int hour, int minute, Optional<ZoneId> zone) {

    private static final Duration FAST_CLOCK = Duration.ofDays(1);
    private static final Duration TOO_FAR = Duration.ofDays(366);
    private static final int LEAP_YEARS = 8;
    private static final int MONTHS = 3;
    private static final int CENTURY = 100;
    private static final int FIRST_OF_LAST_CENTURY = 70;

    /** A year of two digits or four. */
    public static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year >= CENTURY ? year : year + (year < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
    }

    /** For something that has happened: the last such time before its receipt, or at most a day behind it, as clocks go wrong. */
    public Optional<WireTime> before(Instant receivedAt) {
        Instant limit = receivedAt.plus(FAST_CLOCK);
        return candidates(receivedAt)
                .filter(time -> year.isPresent()
                        ? time.toInstant().isBefore(receivedAt.plus(TOO_FAR))
                        : time.toInstant().isBefore(limit))
                .max(Comparator.naturalOrder())
                .map(this::understood);
    }

    /** For something that may be still to come: such a time as near to the receipt as possible. It needs a month. */
    public Optional<WireTime> near(Instant receivedAt) {
        Function<ZonedDateTime, Duration> distance =
                time -> Duration.between(receivedAt, time.toInstant()).abs();
        return month.isEmpty()
                ? Optional.empty()
                : candidates(receivedAt).min(Comparator.comparing(distance)).map(this::understood);
    }

    private Stream<ZonedDateTime> candidates(Instant receivedAt) {
        YearMonth now = YearMonth.from(receivedAt.atZone(ZoneOffset.UTC));
        if (month.isEmpty()) {
            return IntStream.rangeClosed(-MONTHS, 1).mapToObj(now::plusMonths).flatMap(this::in);
        }
        if (year.isPresent()) {
            return in(YearMonth.of(year.get(), month.get()));
        }
        return IntStream.rangeClosed(now.getYear() - LEAP_YEARS, now.getYear() + 1)
                .mapToObj(some -> YearMonth.of(some, month.get()))
                .flatMap(this::in);
    }

    private Stream<ZonedDateTime> in(YearMonth some) {
        try {
            return Stream.of(some.atDay(day).atTime(hour, minute).atZone(zone.orElse(ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private WireTime understood(ZonedDateTime time) {
        String date = month.isEmpty() ? "names no month" : year.isEmpty() ? "names no year" : "";
        String place = zone.isEmpty() ? "names no time zone" : "";
        String missing = date + (date.isEmpty() || place.isEmpty() ? "" : " and ") + place;
        LocalDate day = time.toLocalDate();
        return new WireTime(
                time.toInstant(),
                day,
                missing.isEmpty() ? Optional.empty() : Optional.of(missing + "; read as " + time.toInstant()));
    }
}
