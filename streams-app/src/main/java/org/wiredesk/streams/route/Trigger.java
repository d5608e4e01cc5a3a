package org.wiredesk.streams.route;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values of which a story must have one at least to meet a condition: whoever has none need not be asked further.
 *
 * @param values never empty
 * @param rarity that of the commonest of them
 */
record Trigger(Set<Value> values, Rarity rarity) {

    /** The one to look a rule up by comes first: the rarer the better, then the fewer values. */
    static final Comparator<Trigger> BEST_FIRST =
            Comparator.comparing(Trigger::rarity).thenComparingInt(trigger -> trigger.values.size());

    /** A value of a field, in the form in which rule and story are compared. */
    record Value(Field field, String key) {}

    /** Both together. */
    Trigger or(Trigger other) {
        return new Trigger(
                Stream.concat(values.stream(), other.values.stream()).collect(Collectors.toUnmodifiableSet()),
                rarity.compareTo(other.rarity) > 0 ? rarity : other.rarity);
    }
}
