package org.wiredesk.streams.route;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Is met by a story that meets all of these.
 *
 * @param parts never empty
 */
record All(List<Condition> parts) implements Condition {

    @Override
    public boolean meets(StoryFacts facts) {
        for (Condition part : parts) {
            if (!part.meets(facts)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String reason(StoryFacts facts) {
        boolean met = meets(facts);
        return parts.stream()
                .filter(part -> met || !part.meets(facts))
                .map(part -> part.reason(facts))
                .collect(joining(" and "));
    }

    @Override
    public Optional<Trigger> trigger() {
        return parts.stream().flatMap(part -> part.trigger().stream()).min(Trigger.BEST_FIRST);
    }

    @Override
    public Stream<Condition> leaves() {
        return parts.stream().flatMap(Condition::leaves);
    }
}
