package org.wiredesk.streams.route;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which rules a story may meet, by what it has: the words, names and codes of all rules lie in hash tables, so that a thousand rules cost hardly
 * more than ten. A rule that asks for nothing but what a story lacks, or for a time of day, is always asked.
 */
final class RuleIndex {

    private final Map<Field, Map<String, BitSet>> byValue = new EnumMap<>(Field.class);
    private final BitSet always = new BitSet();

    /** An index of these rules, which go by their place in the list. */
    RuleIndex(List<RoutingRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            rules.get(i)
                    .condition()
                    .trigger()
                    .ifPresentOrElse(
                            trigger -> trigger.values().forEach(value -> file(value, rule)), () -> always.set(rule));
        }
    }

    private void file(Trigger.Value value, int rule) {
        byValue.computeIfAbsent(value.field(), unused -> new HashMap<>())
                .computeIfAbsent(value.key(), unused -> new BitSet())
                .set(rule);
    }

    /** The places of all rules that the story may meet; the others it does not. */
    BitSet candidates(StoryFacts facts) {
        BitSet candidates = (BitSet) always.clone();
        byValue.forEach((field, rules) -> {
            for (String key : facts.keys(field)) {
                BitSet found = rules.get(key);
                if (found != null) {
                    candidates.or(found);
                }
            }
        });
        return candidates;
    }
}
