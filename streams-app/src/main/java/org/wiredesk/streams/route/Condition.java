package org.wiredesk.streams.route;

import java.util.Optional;
import java.util.stream.Stream;

/** What a routing rule asks of a story. */
sealed interface Condition permits AnyValue, Near, During, Score, All, Any, Not {

    /** Whether the story meets it. */
    boolean meets(StoryFacts facts);

    /** Part of a sentence: if the story meets the condition what it is that does, else what is missing. */
    String reason(StoryFacts facts);

    /** What a story must have to meet it; empty if a story with nothing of what the condition names may meet it. */
    Optional<Trigger> trigger();

    /** The conditions within it; itself, if there are none. */
    default Stream<Condition> leaves() {
        return Stream.of(this);
    }
}
