package org.wiredesk.streams.link;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wiredesk.records.internal.StoryCandidate;

/**
 * Finds the story of an item without an id by the key that was made of its own words, slug and day as a rule.
 *
 * <p>Several stories may share a keyword line on one day, so headline or text must have something in common, and more of it where the item does not say
 * that it is a revision; or it must say so and there can only be one story.
 */
record ContentKeyRule(Duration window) implements LinkRule {

    private static final double CONFIDENCE = 0.8;
    private static final double LEAST_OF_A_REVISION = 0.2;
    private static final double LEAST = 0.5;

    @Override
    public Optional<Found> find(Arrival arrival, LinkMemory memory) {
        Optional<String> key = key(arrival);
        if (key.isEmpty() || arrival.namesTarget()) {
            return Optional.empty();
        }
        List<StoryCandidate> candidates = Candidates.within(memory.candidates(key.get()), arrival.at(), window);
        double least = arrival.sign().isPresent() ? LEAST_OF_A_REVISION : LEAST;
        return Resemblance.clearest(candidates, arrival, least, memory)
                .map(Resemblance::storyId)
                .or(() -> only(candidates, arrival, memory).map(StoryCandidate::getStoryId))
                .map(storyId -> Found.by(
                        "content-key",
                        CONFIDENCE,
                        storyId,
                        "the key " + arrival.item().getContentKey().orElse("") + ", as the item has no id of its own"));
    }

    /** The one story under the key, where nothing speaks against it: either has no headline, or the item says that it is a revision. */
    private static Optional<StoryCandidate> only(List<StoryCandidate> candidates, Arrival arrival, LinkMemory memory) {
        return candidates.size() == 1
                        && !Resemblance.areStrangers(candidates.get(0), arrival, memory)
                        && (arrival.sign().isPresent()
                                || arrival.headline().isEmpty()
                                || candidates.get(0).getHeadlines().isEmpty())
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }

    @Override
    public void remember(Arrival arrival, String storyId, LinkMemory memory) {
        key(arrival)
                .ifPresent(key -> memory.remember(
                        key,
                        Candidates.with(
                                memory.candidates(key),
                                storyId,
                                arrival.headline(),
                                arrival.at(),
                                Candidates.MOST_STORIES)));
    }

    /** Only items without an id are known by such a key. */
    private static Optional<String> key(Arrival arrival) {
        return arrival.item()
                .getContentKey()
                .filter(key -> arrival.item().getAgencyId().isEmpty())
                .map(key -> "content:" + arrival.source() + ":" + key);
    }
}
