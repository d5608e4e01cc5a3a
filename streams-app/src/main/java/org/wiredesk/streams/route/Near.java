package org.wiredesk.streams.route;

import java.util.Optional;
import java.util.Set;
import org.wiredesk.streams.route.Trigger.Value;

/**
 * Is met by a text in which two words stand close to each other, in either order.
 *
 * @param first in small letters
 * @param second in small letters
 * @param within how many words the second may be away; 1 for neighbours
 */
record Near(String first, String second, int within) implements Condition {

    @Override
    public boolean meets(StoryFacts facts) {
        return facts.words().near(first, second, within);
    }

    @Override
    public String reason(StoryFacts facts) {
        String words = "\"" + first + "\" and \"" + second + "\" within " + within + " words";
        return meets(facts) ? "it says " + words : "it does not say " + words;
    }

    /** The longer of the two words, which is likely to be the rarer one. */
    Value lookedUp() {
        return new Value(Field.WORDS, first.length() >= second.length() ? first : second);
    }

    @Override
    public Optional<Trigger> trigger() {
        return Optional.of(new Trigger(Set.of(lookedUp()), Rarity.RARE));
    }
}
