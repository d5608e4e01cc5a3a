package org.wiredesk.streams.revise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.records.ParagraphChange;
import org.wiredesk.records.ParagraphChangeKind;
import org.wiredesk.streams.revise.ParagraphAlignment.Gap;

/**
 * What was added, removed, changed and moved between two texts.
 *
 * <p>Within a gap a removed and an added paragraph that share enough of their words are one changed paragraph; a removed one that stands elsewhere to
 * the letter has moved.
 */
final class ParagraphChanges {

    private static final double SAME_PARAGRAPH = 0.4;

    private final List<String> before;
    private final List<String> after;
    private final Map<String, Words> words = new HashMap<>();
    private final List<ParagraphChange> changes = new ArrayList<>();

    private ParagraphChanges(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the new text; a removed paragraph stands where it stood. */
    static List<ParagraphChange> between(List<String> before, List<String> after) {
        ParagraphChanges changes = new ParagraphChanges(before, after);
        ParagraphAlignment.gaps(before, after).forEach(changes::addGap);
        return joinMoved(changes.changes);
    }

    private void addGap(Gap gap) {
        int left = gap.beforeStart();
        for (int right = gap.afterStart(); right < gap.afterEnd(); right++) {
            int match = matchOf(right, left, gap.beforeEnd());
            if (match < 0) {
                changes.add(change(ParagraphChangeKind.ADDED, right, -1));
                continue;
            }
            while (left < match) {
                changes.add(change(ParagraphChangeKind.REMOVED, -1, left++));
            }
            changes.add(change(ParagraphChangeKind.CHANGED, right, match));
            left = match + 1;
        }
        while (left < gap.beforeEnd()) {
            changes.add(change(ParagraphChangeKind.REMOVED, -1, left++));
        }
    }

    /** The first paragraph before, from {@code start} on, that this one was; -1 if none. */
    private int matchOf(int right, int start, int end) {
        for (int left = start; left < end; left++) {
            if (words(before.get(left)).overlap(words(after.get(right))) >= SAME_PARAGRAPH) {
                return left;
            }
        }
        return -1;
    }

    private Words words(String paragraph) {
        return words.computeIfAbsent(paragraph, Words::of);
    }

    private ParagraphChange change(ParagraphChangeKind kind, int right, int left) {
        return ParagraphChange.newBuilder()
                .setChange(kind)
                .setNumber(right < 0 ? null : right + 1)
                .setPreviousNumber(left < 0 ? null : left + 1)
                .setBefore(left < 0 ? null : before.get(left))
                .setAfter(right < 0 ? null : after.get(right))
                .build();
    }

    private static List<ParagraphChange> joinMoved(List<ParagraphChange> changes) {
        Map<String, ParagraphChange> removed = new HashMap<>();
        changes.stream()
                .filter(change -> change.getChange() == ParagraphChangeKind.REMOVED)
                .forEach(change -> removed.put(change.getBefore().orElse(""), change));
        List<ParagraphChange> joined = new ArrayList<>();
        for (ParagraphChange change : changes) {
            Optional<ParagraphChange> origin = change.getChange() == ParagraphChangeKind.ADDED
                    ? Optional.ofNullable(removed.remove(change.getAfter().orElse("")))
                    : Optional.empty();
            joined.add(origin.map(from -> moved(from, change)).orElse(change));
        }
        List<Optional<Integer>> gone = joined.stream()
                .filter(change -> change.getChange() == ParagraphChangeKind.MOVED)
                .map(ParagraphChange::getPreviousNumber)
                .toList();
        joined.removeIf(change ->
                change.getChange() == ParagraphChangeKind.REMOVED && gone.contains(change.getPreviousNumber()));
        return List.copyOf(joined);
    }

    private static ParagraphChange moved(ParagraphChange from, ParagraphChange to) {
        return ParagraphChange.newBuilder(to)
                .setChange(ParagraphChangeKind.MOVED)
                .setPreviousNumber(from.getPreviousNumber().orElse(null))
                .setBefore(from.getBefore().orElse(null))
                .build();
    }
}
