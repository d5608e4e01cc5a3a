package org.wiredesk.producer.parse.line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time as it was understood.
 *
 * @param instant the moment
 * @param day the day by the sender's own calendar
 * @param oddity what had to be assumed, such as {@code names no year, the one nearest to its receipt was assumed}; empty if it was all there
 */
public record WireTime(Instant instant, LocalDate day, Optional<String> oddity) {}
