package org.wiredesk.streams.route;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Is met by a story whose newest version came in at these hours. It is the story's own time that counts, not the clock's, so that the same story is
 * routed the same way after a crash.
 *
 * @param from the first minute
 * @param to the first minute that is out; before {@code from} for hours that reach over midnight, the same for the whole day
 * @param zone whose clock
 * @param days on which the hours begin, never empty
 */
record During(LocalTime from, LocalTime to, ZoneId zone, Set<DayOfWeek> days) implements Condition {

    /** Whether every story came in then. */
    boolean isAlways() {
        return from.equals(to) && days.size() == DayOfWeek.values().length;
    }

    @Override
    public boolean meets(StoryFacts facts) {
        ZonedDateTime came = facts.received().atZone(zone);
        LocalTime time = came.toLocalTime();
        boolean today = days.contains(came.getDayOfWeek());
        if (from.isBefore(to)) {
            return today && !time.isBefore(from) && time.isBefore(to);
        }
        boolean yesterday = days.contains(came.getDayOfWeek().minus(1));
        return (today && !time.isBefore(from)) || (yesterday && time.isBefore(to));
    }

    @Override
    public String reason(StoryFacts facts) {
        ZonedDateTime came = facts.received().atZone(zone);
        String when = came.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " at "
                + came.toLocalTime().withSecond(0).withNano(0) + " in " + zone;
        return meets(facts)
                ? "it came on " + when
                : "it came on " + when + ", which is not in the hours from " + from + " to " + to;
    }

    @Override
    public Optional<Trigger> trigger() {
        return Optional.empty();
    }
}
