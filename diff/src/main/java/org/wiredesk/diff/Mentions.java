package org.wiredesk.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wiredesk.diff.Passage.Token;
import org.wiredesk.records.ReasonKind;

/** The words and numbers that a text speaks of: what is among them is nothing new. They are gathered when somebody asks, as nobody asks for most paragraphs. */
final class Mentions {

    /** A text that speaks of nothing. */
    static final Mentions NONE = new Mentions(List.of(), passage -> List.of());

    private final List<Passage> passages;
    private final Function<Passage, List<Fact>> facts;
    private @Nullable Set<String> words;
    private @Nullable Set<String> numbers;

    /**
     * @param facts finds those of a passage
     */
    Mentions(List<Passage> passages, Function<Passage, List<Fact>> facts) {
        this.passages = passages;
        this.facts = facts;
    }

    /** Whether the text has this number, or the words of this name in any case. */
    boolean include(Fact fact) {
        return (fact.kind() == ReasonKind.NUMBER ? numbers() : words()).contains(fact.value());
    }

    private Set<String> words() {
        if (words == null) {
            int tokens = passages.stream()
                    .mapToInt(passage -> passage.tokens().size())
                    .sum();
            words = new HashSet<>(tokens);
            for (Passage passage : passages) {
                for (Token token : passage.tokens()) {
                    words.add(token.folded());
                }
            }
        }
        return words;
    }

    private Set<String> numbers() {
        if (numbers == null) {
            numbers = new HashSet<>();
            for (Passage passage : passages) {
                for (Fact fact : facts.apply(passage)) {
                    if (fact.kind() == ReasonKind.NUMBER) {
                        numbers.add(fact.value());
                    }
                }
            }
        }
        return numbers;
    }
}
