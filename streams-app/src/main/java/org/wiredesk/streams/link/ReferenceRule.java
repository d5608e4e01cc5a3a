package org.wiredesk.streams.link;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.internal.StoryCandidate;

/**
 * Finds the story of a revision whose header names the message that it takes the place of, as the AP's ANPA header does. Numbers come again every day, so the
 * item must say that it is a revision, and the headlines must have something in common.
 *
 * @param window how long a number can be referred to
 */
record ReferenceRule(Duration window) implements LinkRule {

    private static final double CONFIDENCE = 0.9;
    private static final double LEAST_LIKENESS = 0.2;

    @Override
    public Optional<Found> find(Arrival arrival, LinkMemory memory) {
        if (arrival.sign().isEmpty() || arrival.namesTarget()) {
            return Optional.empty();
        }
        for (ItemLink link : arrival.item().getLinks()) {
            if (link.getRelation().toLowerCase(Locale.ROOT).equals("anpa:reference")) {
                String key = TakeBackRule.numberKey(arrival, KillTarget.number(link.getTarget()));
                List<StoryCandidate> candidates = Candidates.within(memory.candidates(key), arrival.at(), window);
                Optional<StoryCandidate> like = Candidates.mostLike(candidates, arrival.headline(), LEAST_LIKENESS);
                if (like.isPresent()) {
                    return like.map(candidate -> Found.by(
                            "message-reference",
                            CONFIDENCE,
                            candidate.getStoryId(),
                            "the message " + link.getTarget() + " that its header refers to"));
                }
            }
        }
        return Optional.empty();
    }

    /** The numbers of messages are remembered by the rule for kills. */
    @Override
    public void remember(Arrival arrival, String storyId, LinkMemory memory) {}
}
