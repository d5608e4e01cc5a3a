package org.wiredesk.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which paragraph that is gone and which one that is new are the same one, changed or moved: the likest first, each once. */
final class Pairing {

    /** From this share of words in common on, two paragraphs of one gap are one (measured on aligned revisions: 0.4 links best). */
    private static final double SAME = 0.4;

    /** A paragraph that moved and changed as well must be known more surely. */
    private static final double SAME_ELSEWHERE = 0.6;

    /** The share of a short paragraph that is in a long one which was split, or joined from it. */
    private static final double PART = 0.8;

    private static final int SHORTEST_PART = 5;

    /**
     * Two places that belong together.
     *
     * @param score how sure, more is surer
     */
    record Pair(int left, int right, double score) {}

    private final Texts texts;
    private final Gaps gaps;
    private final Set<Integer> takenLeft = new HashSet<>();
    private final Set<Integer> takenRight = new HashSet<>();
    private final List<Pair> pairs = new ArrayList<>();

    private Pairing(Texts texts, Gaps gaps) {
        this.texts = texts;
        this.gaps = gaps;
    }

    /** The pairs, in no order. */
    static List<Pair> of(Texts texts, Gaps gaps) {
        Pairing pairing = new Pairing(texts, gaps);
        pairing.pairEqual();
        pairing.pairAlike();
        return pairing.pairs;
    }

    private void pairEqual() {
        Map<String, Deque<Integer>> gone = new HashMap<>();
        for (int left : gaps.left()) {
            gone.computeIfAbsent(texts.before().get(left), text -> new ArrayDeque<>(1))
                    .add(left);
        }
        for (int right : gaps.right()) {
            Deque<Integer> places = gone.get(texts.after().get(right));
            if (places != null && !places.isEmpty()) {
                take(new Pair(places.remove(), right, 1));
            }
        }
    }

    private void pairAlike() {
        Bag[] leftBags = new Bag[texts.before().size()];
        Arrays.fill(leftBags, Bag.NONE);
        for (int left : gaps.left()) {
            if (!takenLeft.contains(left)) {
                leftBags[left] = texts.bagBefore(left);
            }
        }
        Candidates candidates = new Candidates(gaps, leftBags);
        List<Pair> alike = new ArrayList<>();
        for (int right : gaps.right()) {
            if (!takenRight.contains(right)) {
                Bag bag = texts.bagAfter(right);
                for (int left : candidates.of(right, bag)) {
                    double score = takenLeft.contains(left) ? 0 : score(left, right, bag);
                    if (score > 0) {
                        alike.add(new Pair(left, right, score));
                    }
                }
            }
        }
        alike.stream()
                .sorted(Comparator.comparingDouble(Pair::score)
                        .reversed()
                        .thenComparingInt(Pair::right)
                        .thenComparingInt(Pair::left))
                .filter(pair -> !takenLeft.contains(pair.left()) && !takenRight.contains(pair.right()))
                .forEach(this::take);
    }

    private double score(int left, int right, Bag bag) {
        Bag other = texts.bagBefore(left);
        double likeness = other.likeness(bag);
        if (!gaps.inSameGap(left, right)) {
            return likeness >= SAME_ELSEWHERE ? likeness / 2 : 0;
        }
        if (likeness >= SAME) {
            return likeness;
        }
        boolean part = Math.min(bag.size(), other.size()) >= SHORTEST_PART && other.containment(bag) >= PART;
        return part ? likeness * SAME : 0;
    }

    private void take(Pair pair) {
        takenLeft.add(pair.left());
        takenRight.add(pair.right());
        pairs.add(pair);
    }
}
