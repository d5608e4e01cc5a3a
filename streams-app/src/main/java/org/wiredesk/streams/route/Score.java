package org.wiredesk.streams.route;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Is met by a story that meets so much of a list that the weights add up to enough.
 *
 * @param least how much is enough, above zero
 * @param parts never empty
 */
record Score(int least, List<Weighted> parts) implements Condition {

    /**
     * A condition and what it counts.
     *
     * @param weight below zero for what speaks against
     */
    record Weighted(int weight, Condition condition) {}

    @Override
    public boolean meets(StoryFacts facts) {
        return score(facts) >= least;
    }

    private int score(StoryFacts facts) {
        return parts.stream()
                .filter(part -> part.condition().meets(facts))
                .mapToInt(Weighted::weight)
                .sum();
    }

    @Override
    public String reason(StoryFacts facts) {
        int score = score(facts);
        String met = parts.stream()
                .filter(part -> part.condition().meets(facts))
                .map(part -> part.condition().reason(facts) + " (" + part.weight() + ")")
                .collect(joining(" and "));
        String points = "it scores " + score + " of " + least + (met.isEmpty() ? "" : ": " + met);
        return score >= least ? points : points.replaceFirst("scores", "scores only");
    }

    /** Without anything that counts for it, nobody reaches a score. */
    @Override
    public Optional<Trigger> trigger() {
        return new Any(parts.stream()
                        .filter(part -> part.weight() > 0)
                        .map(Weighted::condition)
                        .toList())
                .trigger();
    }

    @Override
    public Stream<Condition> leaves() {
        return parts.stream().flatMap(part -> part.condition().leaves());
    }
}
