package org.wiredesk.producer.parse.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * A point in time as agencies write it: ISO 8601 in its long and its basic form.
 *
 * @param instant what was understood
 * @param oddity what had to be assumed, as a sentence; empty if it was all there
 */
public record AgencyTime(Instant instant, Optional<String> oddity) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter DATE_AND_TIME = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-MM-dd][uuuuMMdd]['T'][ ][HH:mm[:ss]][HHmm[ss]]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .append(DATE_AND_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads a time; one without a zone is taken for UTC, a date alone for the beginning of that day.
     *
     * @return empty if it is no time at all, or none between the years 1900 and 9999
     */
    public static Optional<AgencyTime> of(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > 40) {
            return Optional.empty();
        }
        try {
            Optional<Instant> usual = UsualTime.of(trimmed);
            if (usual.isPresent()) {
                return Optional.of(new AgencyTime(usual.get(), Optional.empty()))
                        .filter(AgencyTime::isPlausible);
            }
            return Optional.of(read(trimmed)).filter(AgencyTime::isPlausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static AgencyTime read(String text) {
        var parsed = WITH_OFFSET.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (parsed instanceof OffsetDateTime time) {
            return new AgencyTime(time.toInstant(), Optional.empty());
        }
        if (parsed instanceof LocalDateTime time) {
            return new AgencyTime(time.toInstant(ZoneOffset.UTC), Optional.of("has no time zone; UTC was assumed"));
        }
        Instant midnight = LocalDate.from(parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new AgencyTime(midnight, Optional.of("has no time of day; 00:00 UTC was assumed"));
    }

    private static boolean isPlausible(AgencyTime time) {
        return isPlausible(time.instant().atOffset(ZoneOffset.UTC).getYear());
    }

    /** Whether a year is one between 1900 and 9999: any other is a misread date. */
    public static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
