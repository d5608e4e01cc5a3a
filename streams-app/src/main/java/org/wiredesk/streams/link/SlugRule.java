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

    @Override
    public Optional<Found> find(Arrival arrival, LinkMemory memory) {
        if (arrival.sign().isEmpty() || arrival.slug().isEmpty() || arrival.isFixture() || arrival.namesTarget()) {
            return Optional.empty();
        }
        List<StoryCandidate> candidates = Candidates.within(memory.candidates(key(arrival)), arrival.at(), window);
        return Resemblance.clearest(candidates, arrival, leastLikeness, memory).map(likely -> found(likely, arrival));
    }

    private static Found found(Resemblance likely, Arrival arrival) {
        String sign = arrival.sign().map(RevisionSign::text).orElse("");
        return Found.by(
                "slug",
                0.6 + 0.35 * likely.likeness(),
                likely.storyId(),
                String.format(
                        Locale.ROOT,
                        "the slug %s: the item says that it is a revision (%s), and is like the story (%.2f)",
                        arrival.copy().getSlug().orElse(""),
                        sign,
                        likely.likeness()));
    }

    @Override
    public void remember(Arrival arrival, String storyId, LinkMemory memory) {
        if (!arrival.slug().isEmpty() && !arrival.isFixture() && !arrival.takesBack()) {
            String key = key(arrival);
            memory.remember(
                    key,
                    Candidates.with(
                            memory.candidates(key),
                            storyId,
                            arrival.headline(),
                            arrival.at(),
                            Candidates.MOST_STORIES));
        }
    }

    private static String key(Arrival arrival) {
        return key(arrival.source(), arrival.slug());
    }

    /** Where the stories of a slug's stem are remembered. */
    static String key(String source, String stem) {
        return "slug:" + source + ":" + stem;
    }
}
