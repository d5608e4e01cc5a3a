package org.wiredesk.streams.route;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Is met by a story that meets any of these.
 *
 * @param parts never empty
 */
record Any(List<Condition> parts) implements Condition {

    @Override
    public boolean meets(StoryFacts facts) {
        for (Condition part : parts) {
            if (part.meets(facts)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String reason(StoryFacts facts) {
        return parts.stream()
                .filter(part -> part.meets(facts))
                .findFirst()
                .map(part -> part.reason(facts))
                .orElseGet(() -> parts.stream().map(part -> part.reason(facts)).collect(joining(" and ")));
    }

    /** Of those parts that may be met; one that may be met by anything makes the whole so. */
    @Override
    public Optional<Trigger> trigger() {
        List<Trigger> triggers =
                parts.stream().flatMap(part -> part.trigger().stream()).toList();
        return triggers.size() < parts.size()
                ? Optional.empty()
                : triggers.stream().reduce(Trigger::or);
    }

    @Override
    public Stream<Condition> leaves() {
        return parts.stream().flatMap(Condition::leaves);
    }
}
