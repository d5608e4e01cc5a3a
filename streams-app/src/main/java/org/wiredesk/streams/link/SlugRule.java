package org.wiredesk.streams.link;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.records.internal.StoryCandidate;

/**
 * Finds the story of an item that comes under a new id and says itself that it is a revision, as Reuters and AFP send their updates: by the slug, and by a
 * headline or a text like that of the story.
 *
 * <p>Several stories share a slug on one day, and a series shares it for ever. So the sign is needed, and the likeness; where two stories are about as
 * like, neither is taken.
 *
 * @param window how long after its last item a story can be found
 * @param leastLikeness of headlines, 0 to 1
 */
record SlugRule(Duration window, double leastLikeness) implements LinkRule {

    private static final int MOST_STORIES = 16;
    private static final double ENOUGH_TEXT = 0.5;
    private static final double NO_TEXT = 0.05;
    private static final double SURE_HEADLINE = 0.6;
    private static final double TELLING_APART = 0.1;
    private static final double CLEAR = 0.8;

    @Override
    public Optional<Found> find(Arrival arrival, LinkMemory memory) {
        if (arrival.sign().isEmpty() || arrival.slug().isEmpty() || arrival.isFixture() || arrival.namesTarget()) {
            return Optional.empty();
        }
        HeadlineWords shared = HeadlineWords.of(arrival.slug());
        List<StoryCandidate> candidates = Candidates.within(memory.candidates(key(arrival)), arrival.at(), window);
        Optional<Likely> best = Optional.empty();
        double second = 0;
        for (StoryCandidate candidate : candidates) {
            double likeness = likeness(candidate, arrival, shared, memory);
            double first = best.map(Likely::likeness).orElse(0.0);
            if (likeness > 0 && likeness >= first) {
                second = first;
                best = Optional.of(new Likely(candidate.getStoryId(), likeness));
            } else {
                second = Math.max(second, likeness);
            }
        }
        double runnerUp = second;
        return best.filter(likely -> likely.likeness >= CLEAR || likely.likeness - runnerUp >= TELLING_APART)
                .map(likely -> found(likely, arrival));
    }

    /** How like the story is, 0 if not enough. The texts, where both are known, can make up for headlines, and speak against them. */
    private double likeness(StoryCandidate candidate, Arrival arrival, HeadlineWords shared, LinkMemory memory) {
        double headlines = Candidates.likeness(candidate, arrival.headline(), shared);
        Optional<Double> texts = arrival.text()
                .flatMap(text ->
                        memory.text(candidate.getStoryId()).map(TextSketch::of).map(text::containment));
        if (texts.filter(contained -> contained >= ENOUGH_TEXT).isPresent()) {
            return Math.max(headlines, texts.get());
        }
        boolean strangers = texts.filter(contained -> contained < NO_TEXT).isPresent() && headlines < SURE_HEADLINE;
        return headlines < leastLikeness || strangers ? 0 : headlines;
    }

    private static Found found(Likely likely, Arrival arrival) {
        String sign = arrival.sign().map(RevisionSign::text).orElse("");
        return Found.by(
                "slug",
                0.6 + 0.35 * likely.likeness,
                likely.storyId,
                String.format(
                        Locale.ROOT,
                        "the slug %s: the item says that it is a revision (%s), and is like the story (%.2f)",
                        arrival.copy().getSlug().orElse(""),
                        sign,
                        likely.likeness));
    }

    @Override
    public void remember(Arrival arrival, String storyId, LinkMemory memory) {
        if (!arrival.slug().isEmpty() && !arrival.isFixture() && !arrival.takesBack()) {
            String key = key(arrival);
            memory.remember(
                    key,
                    Candidates.with(memory.candidates(key), storyId, arrival.headline(), arrival.at(), MOST_STORIES));
        }
    }

    private static String key(Arrival arrival) {
        return key(arrival.source(), arrival.slug());
    }

    /** Where the stories of a slug's stem are remembered. */
    static String key(String source, String stem) {
        return "slug:" + source + ":" + stem;
    }

    private record Likely(String storyId, double likeness) {}
}
