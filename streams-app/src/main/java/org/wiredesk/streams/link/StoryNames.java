package org.wiredesk.streams.link;

import java.util.Optional;
import org.wiredesk.records.internal.StoryName;

/** Which story each name belongs to: what the linking rule needs of its store, so that it can be read and tested without one. */
interface StoryNames {

    /** The story that a name was last given to, if it is remembered. */
    Optional<StoryName> find(String name);

    /** From now on the name means this story. */
    void remember(String name, StoryName story);
}
