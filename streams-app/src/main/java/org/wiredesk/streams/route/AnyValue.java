package org.wiredesk.streams.route;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.streams.route.Trigger.Value;

/**
 * Is met by a story that has any of these values.
 *
 * @param field where
 * @param values never empty; to each value, in the form in which it is compared, how people write it
 */
record AnyValue(Field field, Map<String, String> values) implements Condition {

    @Override
    public boolean meets(StoryFacts facts) {
        return metBy(facts).isPresent();
    }

    @Override
    public String reason(StoryFacts facts) {
        return metBy(facts)
                .map(value -> field.is() + facts.shown(field, value))
                .orElseGet(() -> field.isNot() + String.join(" or ", values.values()) + instead(facts));
    }

    private Optional<String> metBy(StoryFacts facts) {
        Set<String> there = facts.keys(field);
        for (String value : values.keySet()) {
            if (there.contains(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private String instead(StoryFacts facts) {
        if (!field.isShort()) {
            return "";
        }
        String there = facts.shown(field);
        return there.isEmpty() ? ": it has none" : ", but " + there;
    }

    @Override
    public Optional<Trigger> trigger() {
        return Optional.of(new Trigger(
                values.keySet().stream().map(key -> new Value(field, key)).collect(toUnmodifiableSet()),
                field.rarity()));
    }
}
