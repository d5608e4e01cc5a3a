package org.wiredesk.streams.link;

import java.util.Optional;
import java.util.function.Function;

/** Follows a story that was joined into another one, for the topology and for whoever reads its records: both must come to the same end. */
public final class JoinedStory {

    private JoinedStory() {}

    /**
     * The story that goes on for this one: itself, unless it was joined. A chain has an end, as only stories that go on are joined into.
     *
     * @param joinedInto the story that a story was joined into, if it was
     */
    public static String goesOnIn(String storyId, Function<String, Optional<String>> joinedInto) {
        String last = storyId;
        Optional<String> next = joinedInto.apply(last);
        while (next.isPresent()) {
            last = next.get();
            next = joinedInto.apply(last);
        }
        return last;
    }
}
