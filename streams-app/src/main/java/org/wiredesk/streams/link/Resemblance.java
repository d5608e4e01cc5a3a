package org.wiredesk.streams.link;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.internal.StoryCandidate;

/**
 * Which of the stories under one slug or key an item is like, by headline and text. What the headlines have from the slug says nothing, for all
 * stories under it have that; where two stories are about as like, neither is meant.
 *
 * @param storyId the story
 * @param likeness 0 to 1
 */
record Resemblance(String storyId, double likeness) {

    private static final double ENOUGH_TEXT = 0.5;
    private static final double NO_TEXT = 0.05;
    private static final double SURE_HEADLINE = 0.6;
    private static final double TELLING_APART = 0.1;
    private static final double CLEAR = 0.8;

    /** The story that is most like the item, if it is at least that like and clearly more so than any other. */
    static Optional<Resemblance> clearest(
            List<StoryCandidate> candidates, Arrival arrival, double least, LinkMemory memory) {
        HeadlineWords shared = HeadlineWords.of(arrival.slug());
        Optional<Resemblance> best = Optional.empty();
        double second = 0;
        for (StoryCandidate candidate : candidates) {
            double likeness = likeness(candidate, arrival, shared, least, memory);
            double first = best.map(Resemblance::likeness).orElse(0.0);
            if (likeness > 0 && likeness >= first) {
                second = first;
                best = Optional.of(new Resemblance(candidate.getStoryId(), likeness));
            } else {
                second = Math.max(second, likeness);
            }
        }
        double runnerUp = second;
        return best.filter(found -> found.likeness >= CLEAR || found.likeness - runnerUp >= TELLING_APART);
    }

    /** Whether both texts are known and have nothing in common. */
    static boolean areStrangers(StoryCandidate candidate, Arrival arrival, LinkMemory memory) {
        return contained(candidate, arrival, memory)
                .filter(contained -> contained < NO_TEXT)
                .isPresent();
    }

    /** How like the story is, 0 if not enough. The texts, where both are known, can make up for headlines, and speak against them. */
    private static double likeness(
            StoryCandidate candidate, Arrival arrival, HeadlineWords shared, double least, LinkMemory memory) {
        double headlines = Candidates.likeness(candidate, arrival.headline(), shared);
        Optional<Double> texts = contained(candidate, arrival, memory);
        if (texts.filter(contained -> contained >= ENOUGH_TEXT).isPresent()) {
            return Math.max(headlines, texts.get());
        }
        boolean strangers = texts.filter(contained -> contained < NO_TEXT).isPresent() && headlines < SURE_HEADLINE;
        return headlines < least || strangers ? 0 : headlines;
    }

    private static Optional<Double> contained(StoryCandidate candidate, Arrival arrival, LinkMemory memory) {
        return arrival.text()
                .flatMap(text ->
                        memory.text(candidate.getStoryId()).map(TextSketch::of).map(text::containment));
    }
}
