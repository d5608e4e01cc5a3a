package org.wiredesk.producer.feed.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations and sizes as people write them. */
final class Amounts {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,7})\\s*(ms|s|m|h|d)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*(b|kb|mb|gb)?");

    private Amounts() {}

    /** {@code 30s}, {@code 10m}, {@code 12h}, {@code 2d}, or ISO 8601; empty if it is none of these, or not above zero. */
    static Optional<Duration> duration(String text) {
        Matcher shortForm = DURATION.matcher(text.toLowerCase(Locale.ROOT));
        if (!shortForm.matches()) {
            return iso(text).filter(duration -> !duration.isNegative() && !duration.isZero());
        }
        long amount = Long.parseLong(shortForm.group(1));
        return Optional.of(
                        switch (shortForm.group(2)) {
                            case "ms" -> Duration.ofMillis(amount);
                            case "s" -> Duration.ofSeconds(amount);
                            case "m" -> Duration.ofMinutes(amount);
                            case "h" -> Duration.ofHours(amount);
                            default -> Duration.ofDays(amount);
                        })
                .filter(duration -> !duration.isZero());
    }

    /** {@code 500KB}, {@code 10MB}, {@code 1GB} or plain bytes, from 1 byte to 1 GB; a KB has 1024 bytes. */
    static Optional<Long> bytes(String text) {
        Matcher size = SIZE.matcher(text.toLowerCase(Locale.ROOT));
        if (!size.matches()) {
            return Optional.empty();
        }
        String unit = size.group(2) == null ? "b" : size.group(2);
        long factor = switch (unit) {
            case "gb" -> 1L << 30;
            case "mb" -> 1L << 20;
            case "kb" -> 1L << 10;
            default -> 1L;
        };
        return Optional.of(Long.parseLong(size.group(1)) * factor).filter(bytes -> bytes >= 1 && bytes <= 1L << 30);
    }

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
