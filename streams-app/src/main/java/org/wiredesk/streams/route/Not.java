package org.wiredesk.streams.route;

import java.util.Optional;
import java.util.stream.Stream;

/** Is met by a story that does not meet the condition in it. */
record Not(Condition part) implements Condition {

    @Override
    public boolean meets(StoryFacts facts) {
        return !part.meets(facts);
    }

    @Override
    public String reason(StoryFacts facts) {
        return part.reason(facts);
    }

    /** Nothing that a story has can say that it may lack something. */
    @Override
    public Optional<Trigger> trigger() {
        return Optional.empty();
    }

    @Override
    public Stream<Condition> leaves() {
        return part.leaves();
    }
}
