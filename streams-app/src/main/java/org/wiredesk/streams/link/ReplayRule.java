package org.wiredesk.streams.link;

import java.util.Optional;

/** An item that a replay takes in again belongs where it belonged the first time, whatever has been linked since. */
record ReplayRule() implements LinkRule {

    @Override
    public Optional<Found> find(Arrival arrival, LinkMemory memory) {
        return arrival.item()
                .getReplayOf()
                .flatMap(original -> memory.item(original)
                        .map(story ->
                                Found.by("replay", 1.0, story.getStoryId(), "the item that it replays, " + original)));
    }

    /** The step itself remembers the story of every item. */
    @Override
    public void remember(Arrival arrival, String storyId, LinkMemory memory) {}
}
