package org.wiredesk.streams.link;

import java.time.Duration;
import java.util.Optional;
import org.wiredesk.records.internal.StoryName;

/** Finds the story of an item that has neither an id nor a key of its own by its headline: a weak name, and the decision says so. */
record HeadlineRule(Duration window) implements LinkRule {

    private static final double CONFIDENCE = 0.6;

    @Override
    public Optional<Found> find(Arrival arrival, LinkMemory memory) {
        if (!isNameless(arrival) || arrival.namesTarget()) {
            return Optional.empty();
        }
        return memory.find(name(arrival))
                .filter(story -> !story.getLastSeen().plus(window).isBefore(arrival.at()))
                .map(story -> Found.by(
                        "headline",
                        CONFIDENCE,
                        story.getStoryId(),
                        "the same headline, as the item has no id of its own"));
    }

    @Override
    public void remember(Arrival arrival, String storyId, LinkMemory memory) {
        if (isNameless(arrival)) {
            memory.remember(name(arrival), new StoryName(storyId, arrival.at(), arrival.takesBack()));
        }
    }

    private static boolean isNameless(Arrival arrival) {
        return arrival.item().getContentKey().isEmpty() && arrival.names().isEmpty();
    }

    /** The name that a headline, or else the slug, makes. */
    static String name(Arrival arrival) {
        String headline = arrival.copy().getHeadline();
        String title = headline.isBlank() ? arrival.copy().getSlug().orElse("") : headline;
        return "headline:" + arrival.source() + ":" + normalised(title);
    }

    /** A headline in lower case, without punctuation. */
    static String normalised(String title) {
        return Slugs.words(title);
    }
}
