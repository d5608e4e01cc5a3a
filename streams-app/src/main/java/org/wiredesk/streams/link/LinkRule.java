package org.wiredesk.streams.link;

import java.util.Optional;

/** One way to find the story of an item. */
interface LinkRule {

    /** The story, if this rule finds it. */
    Optional<Found> find(Arrival arrival, LinkMemory memory);

    /** Remembers of an item that has been linked what this rule needs to find later ones of its story. */
    void remember(Arrival arrival, String storyId, LinkMemory memory);
}
