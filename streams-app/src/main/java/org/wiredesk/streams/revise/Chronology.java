package org.wiredesk.streams.revise;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiredesk.records.Evidence;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.StoryMemory;

/**
 * Where an item stands in time against the newest one of its story: by the agency's version where versions are numbers that rise, else by the time
 * of its making. Versions of two ids, as when an update comes under an id of its own, are not compared.
 *
 * <p>Some agencies send versions of nine and ten digits that do not rise (Reuters media text); those are names, not numbers.
 *
 * @param byVersion negative, 0 or positive: before, with or after the newest item; empty where versions say nothing
 * @param byTime the same by the agency's time
 */
record Chronology(OptionalInt byVersion, OptionalInt byTime, List<Evidence> evidence) {

    private static final int LONGEST_RISING_VERSION = 6;

    /** Before, with or after the newest item; UNKNOWN where the agency gives no version and no time to compare. */
    enum Position {
        OLDER,
        SAME,
        NEWER,
        UNKNOWN;

        private static Position of(int order) {
            return order < 0 ? OLDER : order > 0 ? NEWER : SAME;
        }
    }

    static Chronology of(WireItem item, StoryMemory memory) {
        OptionalInt byVersion = byVersion(item, memory);
        OptionalInt byTime = byTime(item, memory);
        Stream<Evidence> version = byVersion.stream()
                .filter(order -> order != 0)
                .mapToObj(order -> new Evidence(
                        "version",
                        item.getVersion().orElse("") + " after "
                                + memory.getVersion().orElse(""),
                        "version-" + word(order)));
        Stream<Evidence> time = byTime.stream()
                .mapToObj(order -> new Evidence(
                        "versionCreated",
                        text(item.getVersionCreated()) + " after " + text(memory.getVersionCreated()),
                        "time-" + word(order)));
        return new Chronology(
                byVersion, byTime, Stream.concat(version, time).limit(1).toList());
    }

    /** By the version, if versions can be compared and differ, else by the time. */
    Position position() {
        return order().map(Position::of).orElse(Position.UNKNOWN);
    }

    /** Whether everything that can be compared says that it is newer, and something can. What is dead wants as much. */
    boolean isNewerInEveryWay() {
        return IntStream.concat(byVersion.stream(), byTime.stream()).min().orElse(0) > 0;
    }

    private Optional<Integer> order() {
        return Stream.of(byVersion, byTime)
                .flatMap(order -> order.stream().boxed())
                .reduce((version, time) -> version == 0 ? time : version);
    }

    /** The order by version alone. */
    static OptionalInt byVersion(WireItem item, StoryMemory memory) {
        if (item.getVersion().isEmpty() || !item.getAgencyId().equals(memory.getVersionOf())) {
            return OptionalInt.empty();
        }
        if (item.getVersion().equals(memory.getVersion())) {
            return OptionalInt.of(0);
        }
        OptionalLong now = rising(item.getVersion());
        OptionalLong before = rising(memory.getVersion());
        return now.isPresent() && before.isPresent()
                ? OptionalInt.of(Long.compare(now.getAsLong(), before.getAsLong()))
                : OptionalInt.empty();
    }

    private static OptionalInt byTime(WireItem item, StoryMemory memory) {
        return item.getVersionCreated().isPresent()
                        && memory.getVersionCreated().isPresent()
                ? OptionalInt.of(Integer.signum(item.getVersionCreated()
                        .get()
                        .compareTo(memory.getVersionCreated().get())))
                : OptionalInt.empty();
    }

    private static String word(int order) {
        return Position.of(order).name().toLowerCase(Locale.ROOT);
    }

    private static String text(Optional<Instant> time) {
        return time.map(Instant::toString).orElse("");
    }

    private static OptionalLong rising(Optional<String> version) {
        return version.filter(text -> text.length() <= LONGEST_RISING_VERSION
                        && !text.isEmpty()
                        && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }
}
