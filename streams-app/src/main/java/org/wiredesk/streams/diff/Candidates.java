package org.wiredesk.streams.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds for a paragraph those that it may have been, without comparing it with all of them: by words that few of them have, and by their place in the gap.
 */
final class Candidates {

    /** A word that more paragraphs have tells nothing about which of them is meant. */
    private static final int MOST_HOLDERS = 8;

    private static final int MOST_BY_WORDS = 4;

    private final Gaps gaps;
    private final Map<Integer, List<Integer>> holders = new HashMap<>();
    private final Map<Integer, int[]> beforeRanges = new HashMap<>();
    private final Map<Integer, int[]> afterRanges = new HashMap<>();

    Candidates(Gaps gaps, Map<Integer, Bag> leftBags) {
        this.gaps = gaps;
        for (int left : gaps.left()) {
            range(beforeRanges, gaps.beforeGaps()[left], left);
            for (int word : leftBags.getOrDefault(left, Bag.NONE).distinct()) {
                List<Integer> places = holders.computeIfAbsent(word, key -> new ArrayList<>(1));
                if (places.size() <= MOST_HOLDERS) {
                    places.add(left);
                }
            }
        }
        Arrays.stream(gaps.right()).forEach(right -> range(afterRanges, gaps.afterGaps()[right], right));
    }

    /** The places before that this one may come from, each once. */
    List<Integer> of(int right, Bag bag) {
        return Stream.concat(byPlace(right), byWords(bag)).distinct().toList();
    }

    private Stream<Integer> byWords(Bag bag) {
        Map<Integer, Integer> votes = new LinkedHashMap<>();
        for (int word : bag.distinct()) {
            List<Integer> places = holders.getOrDefault(word, List.of());
            if (places.size() <= MOST_HOLDERS) {
                places.forEach(left -> votes.merge(left, 1, Integer::sum));
            }
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_BY_WORDS)
                .map(Map.Entry::getKey);
    }

    /** Those as far from the beginning of the gap, and from its end. */
    private Stream<Integer> byPlace(int right) {
        int gap = gaps.afterGaps()[right];
        int[] lefts = beforeRanges.get(gap);
        int[] rights = afterRanges.get(gap);
        if (lefts == null || rights == null) {
            return Stream.empty();
        }
        return Stream.of(lefts[0] + right - rights[0], lefts[1] + right - rights[1])
                .filter(left -> left >= lefts[0] && left <= lefts[1]);
    }

    private static void range(Map<Integer, int[]> ranges, int gap, int place) {
        ranges.computeIfAbsent(gap, key -> new int[] {place, place})[1] = place;
    }
}
