package org.wiredesk.streams.link;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.internal.StoryCandidate;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.records.internal.StoryText;

/** What the linking rules need of their stores, so that they can be read and tested without one. */
interface LinkMemory {

    /** The story of an item that was linked before. */
    Optional<StoryName> item(String itemId);

    /** The story that a name was last given to, if it is remembered. */
    Optional<StoryName> find(String name);

    /** From now on the name means this story. */
    void remember(String name, StoryName story);

    /** From now on the name means no story. */
    void forget(String name);

    /** The stories that were last seen under a slug, key or passage, the newest last; may be empty. */
    List<StoryCandidate> candidates(String key);

    /** From now on these are the stories under that key; it is forgotten if there are none. */
    void remember(String key, List<StoryCandidate> candidates);

    /** The newest text of a story, if it has one that is long enough to be known again. */
    Optional<StoryText> text(String storyId);

    /** From now on this is the newest text of that story. */
    void remember(String storyId, StoryText text);

    /** From now on that story has no text to be known by. */
    void forgetText(String storyId);
}
