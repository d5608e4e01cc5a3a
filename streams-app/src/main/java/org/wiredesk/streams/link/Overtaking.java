package org.wiredesk.streams.link;

import java.util.Optional;
import org.wiredesk.streams.versions.VersionLinks;

/**
 * Which items may be linked before items that were sent earlier. Those may name the story, or be of it: so an item overtakes only if it comes to the story
 * that it would come to in its turn, and if what comes behind it can be told to be older.
 */
final class Overtaking {

    /** What is taken back is taken back once: a guess might hit another story, and let the right one live. */
    private static final double SURE = 0.9;

    private Overtaking() {}

    /**
     * Whether an item may overtake.
     *
     * @param found its story as far as is known by now; empty if it would open one
     */
    static boolean isRight(Arrival arrival, Optional<Found> found) {
        if (arrival.takesBack()) {
            return found.filter(story -> story.link().getConfidence() >= SURE).isPresent();
        }
        boolean hasTime = arrival.item().getVersionCreated().isPresent();
        return hasTime && (found.isPresent() || isFirstOfItsStory(arrival));
    }

    private static boolean isFirstOfItsStory(Arrival arrival) {
        return arrival.sign().isEmpty()
                && VersionLinks.of(arrival.item()).isEmpty()
                && VersionLinks.inferred(arrival.item()).isEmpty();
    }
}
