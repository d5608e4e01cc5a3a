package org.wiredesk.streams.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.records.ReasonKind;
import org.wiredesk.streams.diff.Passage.Token;

/** The words and numbers that a text speaks of: what is among them is nothing new. They are gathered when somebody asks, as nobody asks for most paragraphs. */
final class Mentions {

    /** A text that speaks of nothing. */
    static final Mentions NONE = new Mentions();

    private final List<Runnable> pending = new ArrayList<>(1);
    private final Set<String> words = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    void add(Passage passage, List<Fact> facts) {
        pending.add(() -> gather(passage, facts));
    }

    /** Whether the text has this number, or the words of this name in any case. */
    boolean include(Fact fact) {
        pending.forEach(Runnable::run);
        pending.clear();
        return (fact.kind() == ReasonKind.NUMBER ? numbers : words).contains(fact.value());
    }

    private void gather(Passage passage, List<Fact> facts) {
        for (Token token : passage.tokens()) {
            words.add(token.folded());
        }
        for (Fact fact : facts) {
            if (fact.kind() == ReasonKind.NUMBER) {
                numbers.add(fact.value());
            }
        }
    }
}
