package org.wiredesk.streams.revise;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.wiredesk.records.Evidence;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.StoryMemory;

/**
 * Where an item stands in time against the newest one of its story: by the agency's version where versions are numbers that rise, else by the time
 * of its making. Versions of two ids, as when an update comes under an id of its own, are not compared.
 *
 * <p>Some agencies send versions of nine and ten digits that do not rise (Reuters media text); those are names, not numbers.
 */
record Chronology(Position position, List<Evidence> evidence) {

    private static final int LONGEST_RISING_VERSION = 6;

    /** Before, with or after the newest item; UNKNOWN where the agency gives no version and no time to compare. */
    enum Position {
        OLDER,
        SAME,
        NEWER,
        UNKNOWN
    }

    static Chronology of(WireItem item, StoryMemory memory) {
        return byVersion(item, memory).or(() -> byTime(item, memory)).orElseGet(() -> {
            boolean sameVersion = item.getVersion().isPresent()
                    && item.getVersion().equals(memory.getVersion())
                    && item.getAgencyId().equals(memory.getVersionOf());
            return new Chronology(sameVersion ? Position.SAME : Position.UNKNOWN, List.of());
        });
    }

    private static Optional<Chronology> byVersion(WireItem item, StoryMemory memory) {
        OptionalLong now = rising(item.getVersion());
        OptionalLong before = rising(memory.getVersion());
        if (!item.getAgencyId().equals(memory.getVersionOf())
                || now.isEmpty()
                || before.isEmpty()
                || now.getAsLong() == before.getAsLong()) {
            return Optional.empty();
        }
        Position position = now.getAsLong() < before.getAsLong() ? Position.OLDER : Position.NEWER;
        String text = now.getAsLong() + " after " + before.getAsLong();
        return Optional.of(
                new Chronology(position, List.of(new Evidence("version", text, "version-" + word(position)))));
    }

    private static Optional<Chronology> byTime(WireItem item, StoryMemory memory) {
        if (item.getVersionCreated().isEmpty() || memory.getVersionCreated().isEmpty()) {
            return Optional.empty();
        }
        Instant now = item.getVersionCreated().get();
        Instant before = memory.getVersionCreated().get();
        int order = now.compareTo(before);
        Position position = order < 0 ? Position.OLDER : order > 0 ? Position.NEWER : Position.SAME;
        String text = now + " after " + before;
        return Optional.of(
                new Chronology(position, List.of(new Evidence("versionCreated", text, "time-" + word(position)))));
    }

    private static String word(Position position) {
        return position.name().toLowerCase(Locale.ROOT);
    }

    private static OptionalLong rising(Optional<String> version) {
        return version.filter(text -> text.length() <= LONGEST_RISING_VERSION
                        && !text.isEmpty()
                        && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }
}
