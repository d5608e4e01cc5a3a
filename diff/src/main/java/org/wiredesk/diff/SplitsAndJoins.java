package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.wiredesk.diff.Pairing.Pair;
import org.wiredesk.records.ParagraphChangeKind;

/**
 * Finds paragraphs that are several now, and those that were several: the neighbours of a pair whose words the other side of the pair has to spare.
 * Without this, half a paragraph would read as new text.
 */
final class SplitsAndJoins {

    private static final double SPARE = 0.75;
    private static final int SHORTEST_NEIGHBOUR = 3;
    private static final double SAME = 0.4;

    private final Texts texts;
    private final Gaps gaps;
    private final Set<Integer> takenLeft = new HashSet<>();
    private final Set<Integer> takenRight = new HashSet<>();

    private SplitsAndJoins(Texts texts, Gaps gaps) {
        this.texts = texts;
        this.gaps = gaps;
    }

    /** The pairs as edits, those that grew with their neighbours; pairs that were only a part of each other and did not grow are dropped. */
    static List<Edit> of(List<Pair> pairs, Texts texts, Gaps gaps) {
        SplitsAndJoins growth = new SplitsAndJoins(texts, gaps);
        pairs.forEach(pair -> {
            growth.takenLeft.add(pair.left());
            growth.takenRight.add(pair.right());
        });
        List<Edit> edits = new ArrayList<>();
        pairs.stream()
                .sorted(Comparator.comparingInt(Pair::right))
                .forEach(pair -> growth.grow(pair).ifPresent(edits::add));
        return edits;
    }

    private Optional<Edit> grow(Pair pair) {
        int left = pair.left();
        int right = pair.right();
        Edit changed = new Edit(ParagraphChangeKind.CHANGED, left, left + 1, right, right + 1);
        if (!gaps.inSameGap(left, right)) {
            return Optional.of(changed.as(ParagraphChangeKind.MOVED));
        }
        Growth after = growth(
                texts.bagBefore(left), texts.bagAfter(right), gaps.afterGaps(), right, takenRight, texts::bagAfter);
        if (after.isGrown()) {
            return after.isLike()
                    ? Optional.of(new Edit(ParagraphChangeKind.SPLIT, left, left + 1, after.from, after.to))
                    : Optional.empty();
        }
        Growth before = growth(
                texts.bagAfter(right), texts.bagBefore(left), gaps.beforeGaps(), left, takenLeft, texts::bagBefore);
        if (before.isGrown()) {
            return before.isLike()
                    ? Optional.of(new Edit(ParagraphChangeKind.JOINED, before.from, before.to, right, right + 1))
                    : Optional.empty();
        }
        return before.isLike() || pair.score() >= SAME ? Optional.of(changed) : Optional.empty();
    }

    private static Growth growth(
            Bag whole, Bag part, int[] gapOf, int place, Set<Integer> taken, IntFunction<Bag> bags) {
        Growth growth = new Growth(whole, part, place);
        for (int next = place + 1; next < gapOf.length && isFree(gapOf, place, next, taken); next++) {
            if (!growth.absorbs(bags.apply(next))) {
                break;
            }
            taken.add(next);
            growth.to = next + 1;
        }
        for (int next = place - 1; next >= 0 && isFree(gapOf, place, next, taken); next--) {
            if (!growth.absorbs(bags.apply(next))) {
                break;
            }
            taken.add(next);
            growth.from = next;
        }
        return growth;
    }

    private static boolean isFree(int[] gapOf, int place, int next, Set<Integer> taken) {
        return gapOf[next] == gapOf[place] && !taken.contains(next);
    }

    /** How far one side of a pair has grown, and what the other side has to spare. */
    private static final class Growth {

        private final Bag whole;
        private final Bag part;
        private Map<Integer, Integer> spare = Map.of();
        private int words;
        private int common;
        private int from;
        private int to;

        Growth(Bag whole, Bag part, int place) {
            this.whole = whole;
            this.part = part;
            this.words = part.size();
            this.common = whole.common(part);
            this.from = place;
            this.to = place + 1;
        }

        boolean isGrown() {
            return to - from > 1;
        }

        boolean isLike() {
            return 2.0 * common >= SAME * (whole.size() + words);
        }

        boolean absorbs(Bag neighbour) {
            if (neighbour.size() < SHORTEST_NEIGHBOUR || neighbour.size() * SPARE > whole.size() - common) {
                return false;
            }
            prepare();
            Map<Integer, Integer> rest = new HashMap<>();
            int shared = 0;
            for (int word : neighbour.words()) {
                int left = rest.computeIfAbsent(word, key -> spare.getOrDefault(key, 0));
                shared += left > 0 ? 1 : 0;
                rest.put(word, Math.max(0, left - 1));
            }
            if (shared < SPARE * neighbour.size()) {
                return false;
            }
            spare.putAll(rest);
            words += neighbour.size();
            common += shared;
            return true;
        }

        private void prepare() {
            if (!spare.isEmpty()) {
                return;
            }
            spare = new HashMap<>();
            for (int word : whole.words()) {
                spare.merge(word, 1, Integer::sum);
            }
            for (int word : part.words()) {
                spare.computeIfPresent(word, (key, count) -> count - 1);
            }
        }
    }
}
